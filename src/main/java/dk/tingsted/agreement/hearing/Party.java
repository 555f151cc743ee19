package dk.tingsted.agreement.hearing;

/// One of those that the agreement is between.
///
/// @param name `Viborg Kommune`
/// @param address of its secretariat; empty until somebody writes it
public record Party(long id, String name, String address) {}
