package dk.tingsted;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// A form with files in it, as browsers send it.
public final class Multipart {

    private static final String BOUNDARY = "----tingsted-7f3a9c";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        head("form-data; name=\"" + name + "\"", "text/plain; charset=utf-8");
        write(value + "\r\n");
        return this;
    }

    /// A file.
    ///
    /// @param fileName as the browser says it, quotes and line ends percent-encoded as browsers do
    public Multipart file(String name, String fileName, String type, byte[] bytes) {
        var said = fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        head("form-data; name=\"" + name + "\"; filename=\"" + said + "\"", type);
        body.writeBytes(bytes);
        write("\r\n");
        return this;
    }

    public HttpResponse<String> to(Running.Browser browser, String path) {
        write("--" + BOUNDARY + "--\r\n");
        return browser.send(
                browser.request(path)
                        .header("Origin", browser.address().toString())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private void head(String disposition, String type) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n");
        write("Content-Type: " + type + "\r\n\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
