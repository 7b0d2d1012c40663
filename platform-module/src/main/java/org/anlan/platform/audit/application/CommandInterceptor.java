package org.anlan.platform.audit.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.anlan.platform.audit.Command;

/** Refuses a command that leaves no audit record. */
@Command
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class CommandInterceptor implements Serializable {

    @Inject
    transient RecordedCommands recorded;

    @AroundInvoke
    Object requireAuditRecord(InvocationContext invocation) throws Exception {
        long before = recorded.count();
        Object result = invocation.proceed();
        if (recorded.count() == before) {
            throw new IllegalStateException("no audit record was left by " + invocation.getMethod());
        }
        return result;
    }
}
