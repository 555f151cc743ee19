package dk.tingsted.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A part of a page that is the same for all its readers, drawn once ([Html#kept]).
public final class Drawn implements Content {

    private final byte[] bytes;

    Drawn(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(bytes);
    }
}
