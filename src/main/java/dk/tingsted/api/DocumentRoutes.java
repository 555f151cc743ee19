package dk.tingsted.api;

import dk.tingsted.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// `/api/v1/openapi.json`: what there is to ask for, and a plain answer to all else.
@Route
class DocumentRoutes {

    private final byte[] document;
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    DocumentRoutes(ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
        try (var file = DocumentRoutes.class.getResourceAsStream("openapi.json")) {
            document = Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @OpenToAll
    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(Json.tag(document))
                .body(document);
    }

    /// An address that nobody answers, or one that is answered to another method.
    @OpenToAll
    @RequestMapping("/api/**")
    ResponseEntity<byte[]> other(HttpServletRequest request, HttpServletResponse response) {
        var path = PathContainer.parsePath(request.getRequestURI());
        var allowed =
                mapping.getObject().getHandlerMethods().keySet().stream()
                        .filter(info -> isAt(info, path))
                        .flatMap(info -> info.getMethodsCondition().getMethods().stream())
                        .map(RequestMethod::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
        if (allowed.isEmpty()) {
            throw new NotFound();
        }
        // RFC 9110 section 15.5.6.
        response.setHeader("Allow", allowed);
        throw Refusal.method(allowed);
    }

    private static boolean isAt(RequestMappingInfo info, PathContainer path) {
        var patterns = info.getPathPatternsCondition();
        return patterns != null
                && patterns.getPatterns().stream()
                        .anyMatch(one ->
                                one.getPatternString().startsWith("/api/v") && one.matches(path));
    }
}
