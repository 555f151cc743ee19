package dk.tingsted.programme.reading;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML as a stream and opens nothing that it points at: no document type, no entities of its
/// own, no depth without end.
final class Xml {

    /// Called for what stands in the stream, with local names.
    interface Listener {

        void start(String element, Attributes attributes);

        void text(String text);

        void end(String element);
    }

    /// The attributes of the element at hand, by local name.
    interface Attributes {

        /// Empty when it is not there.
        String get(String name);
    }

    private static final int DEPTH = 150;

    private Xml() {}

    static void read(byte[] bytes, Listener listener) throws XMLStreamException {
        var reader = factory().createXMLStreamReader(new StringReader(decoded(bytes)));
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Unreadable(Refusals.STRANGE);
                case XMLStreamConstants.START_ELEMENT -> {
                    depth = deeper(depth);
                    listener.start(reader.getLocalName(), name -> attribute(reader, name));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.SPACE,
                        XMLStreamConstants.CDATA ->
                        listener.text(reader.getText());
                default -> {}
            }
        }
    }

    /// Office documents are in UTF-8, or in UTF-16 with a mark (ECMA-376 part 2, 8.1.4).
    private static String decoded(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ByteBuffer.wrap(bytes).getShort() & 0xffff;
        var charset =
                mark == 0xfffe || mark == 0xfeff ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException neither) {
            throw new Unreadable(Refusals.DAMAGED);
        }
    }

    private static int deeper(int depth) {
        if (depth >= DEPTH) {
            throw new Unreadable(Refusals.TOO_HEAVY);
        }
        return depth + 1;
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((_, _, _, _) -> {});
        return factory;
    }
}
