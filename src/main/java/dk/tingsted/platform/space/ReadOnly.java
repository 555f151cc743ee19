package dk.tingsted.platform.space;

/// Whether nothing may be written for now, because there is no room.
public interface ReadOnly {

    boolean isReadOnly();
}
