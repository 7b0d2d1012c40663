package org.anlan.platform.audit;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method behind a door that changes things. One that returns without having left an audit record fails, and so
 * does its transaction: audit by construction, not by memory. An architecture rule sees to it that whatever stores is
 * marked.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Command {}
