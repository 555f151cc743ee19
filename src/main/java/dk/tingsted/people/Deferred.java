package dk.tingsted.people;

import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.util.function.SingletonSupplier;

/// Looks up who is signed in once, and only when somebody wants to know.
final class Deferred implements DeferredSecurityContext {

    private final Supplier<SecurityContext> context;

    Deferred(Supplier<SecurityContext> context) {
        this.context = SingletonSupplier.of(context);
    }

    @Override
    public SecurityContext get() {
        return context.get();
    }

    /// Nothing needs to be written back: the session holds only a number.
    @Override
    public boolean isGenerated() {
        return false;
    }
}
