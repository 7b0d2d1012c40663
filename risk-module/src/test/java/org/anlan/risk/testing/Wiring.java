package org.anlan.risk.testing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/** Wires beans by hand the way the container would: one instance a class, fields filled by type. */
public final class Wiring {
    private final EntityManager em;
    private final Map<Class<?>, Object> instances = new HashMap<>();

    public Wiring(EntityManager em) {
        this.em = em;
    }

    /** Says what stands behind a type. */
    public <T> Wiring with(Class<T> type, T instance) {
        instances.put(type, instance);
        return this;
    }

    /** Says which bean stands behind a door. */
    public <T> Wiring with(Class<T> door, String beanClass) {
        try {
            return with(door, door.cast(get(Class.forName(beanClass))));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T get(Class<T> type) {
        Object known = instances.get(type);
        return type.cast(known == null ? create(type) : known);
    }

    private Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            instances.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                fill(bean, field);
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot wire " + type, e);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, em);
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(bean, get(field.getType()));
        }
    }
}
