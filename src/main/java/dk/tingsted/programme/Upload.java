package dk.tingsted.programme;

import java.util.UUID;

/// A document as it comes in through the door.
///
/// @param name the file's name as the sender calls it
/// @param formKey the form's own key: the same form sent twice is one document
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] bytes, UUID formKey) {}
