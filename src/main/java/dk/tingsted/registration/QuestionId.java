package dk.tingsted.registration;

public record QuestionId(long value) {}
