package dk.tingsted.people.access;

import static org.springframework.security.config.Customizer.withDefaults;

import dk.tingsted.people.Roles;
import dk.tingsted.people.SignedIn;
import dk.tingsted.people.second.Codes;
import dk.tingsted.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.session.web.http.CookieSerializer;

/// Everything beneath `/organiser` is for those who have signed in, and within it the guard knows
/// who may do what; the rest is for everybody. Forms from other sites are refused before this, by
/// where the browser says they come from, so no page needs a token and none needs a session to have
/// one. What no page says may be kept, is not.
@Configuration(proxyBeanMethods = false)
class AccessRules {

    @Bean
    SecurityFilterChain access(HttpSecurity http, SignedIn signedIn, Roles roles, Codes codes)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(signedIn))
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers("/organiser", "/organiser/**")
                                .hasRole("ORGANISER")
                                .anyRequest()
                                .permitAll())
                .addFilterAfter(new Guard(signedIn, roles, codes), AuthorizationFilter.class)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint((_, response, _) -> {
                            response.setStatus(HttpStatus.SEE_OTHER.value());
                            response.setHeader("Location", "/login");
                        }))
                .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /// Browsers refuse the `__Host-` name without TLS.
    @Bean
    CookieSerializer cookie(Settings settings) {
        var cookie = new SessionCookie();
        cookie.setCookieName(settings.secure() ? "__Host-tingsted" : "tingsted");
        cookie.setUseSecureCookie(settings.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
