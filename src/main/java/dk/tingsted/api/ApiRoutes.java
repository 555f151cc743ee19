package dk.tingsted.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts [ApiGate] before all that lies beneath `/api`.
@Configuration(proxyBeanMethods = false)
class ApiRoutes implements WebMvcConfigurer {

    private final ApiGate gate;

    ApiRoutes(ApiGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns("/api/**");
    }
}
