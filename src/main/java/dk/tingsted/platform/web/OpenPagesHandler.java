package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Answers the pages for everybody ([OpenPage]) that need no servlet: reading without a question,
/// and sending a plain form. Files, personal links and whoever is not let in go on to the servlets.
final class OpenPagesHandler extends Handler.Wrapper {

    /// Thirty people who are asked everything.
    private static final int MOST_FIELDS = 5_000;

    private static final int LARGEST_FORM = 1024 * 1024;

    private final Supplier<List<OpenPage>> pages;
    private final Gate gate;
    private final HttpFields safety;

    OpenPagesHandler(Supplier<List<OpenPage>> pages, Gate gate, Headers headers) {
        this.pages = pages;
        this.gate = gate;
        this.safety = headers.ofOpenPages();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var page = page(request.getHttpURI().getPath());
        if (page == null || !isPlain(request)) {
            return super.handle(request, response, callback);
        }
        var id = RequestId.of(request);
        try (var _ = RequestId.begin(id)) {
            send(answer(page, request, id), id, request, response, callback);
        }
        return true;
    }

    private @Nullable OpenPage page(@Nullable String path) {
        return path == null
                ? null
                : pages.get().stream().filter(one -> one.isAt(path)).findFirst().orElse(null);
    }

    private boolean isPlain(Request request) {
        return request.getHttpURI().getQuery() == null
                && (isReading(request) ? bringsNothing(request) : isForm(request))
                && mayComeIn(request);
    }

    private boolean mayComeIn(Request request) {
        var fields = request.getHeaders();
        return gate.of(
                        request.getMethod(),
                        request.getHttpURI().getPath(),
                        fields::get,
                        request.getLength())
                == HttpStatus.OK;
    }

    private static boolean isReading(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    }

    private static boolean bringsNothing(Request request) {
        var fields = request.getHeaders();
        return !fields.contains(HttpHeader.CONTENT_LENGTH)
                && !fields.contains(HttpHeader.TRANSFER_ENCODING);
    }

    private static boolean isForm(Request request) {
        var type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return HttpMethod.POST.is(request.getMethod())
                && MimeTypes.Type.FORM_ENCODED.asString().equals(type);
    }

    private static ResponseEntity<byte[]> answer(OpenPage page, Request request, String id) {
        var path = request.getHttpURI().getPath();
        try {
            return isReading(request)
                    ? page.shown(path)
                    : page.sent(path, fields(request), Request.getRemoteAddr(request));
        } catch (RuntimeException e) {
            return Errors.answer(e, id);
        }
    }

    /// Waits until it has come.
    private static Map<String, List<String>> fields(Request request) {
        try {
            return FormFields.getFields(request, request, UTF_8, MOST_FIELDS, LARGEST_FORM).stream()
                    .collect(toMap(Fields.Field::getName, Fields.Field::getValues));
        } catch (IllegalStateException | IllegalArgumentException | CompletionException e) {
            drain(request);
            throw new HttpException.RuntimeException(HttpStatus.BAD_REQUEST.value(), "No form", e);
        }
    }

    /// A browser reads the answer only when it has sent all it has.
    private static void drain(Request request) {
        try {
            Content.Source.consumeAll(request);
        } catch (IOException e) {
            throw new HttpException.RuntimeException(HttpStatus.BAD_REQUEST.value(), "Cut off", e);
        }
    }

    private void send(
            ResponseEntity<byte[]> answer,
            String id,
            Request request,
            Response response,
            Callback callback) {
        response.setStatus(answer.getStatusCode().value());
        var fields = response.getHeaders();
        fields.add(safety);
        fields.put(RequestId.FIELD, id);
        answer.getHeaders().forEach(fields::put);
        var body = HttpMethod.HEAD.is(request.getMethod()) ? null : answer.getBody();
        response.write(
                true, Optional.ofNullable(body).map(ByteBuffer::wrap).orElse(null), callback);
    }
}
