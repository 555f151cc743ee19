/// Pages out, requests in: layout, errors, headers.
@NullMarked
@NamedInterface("web")
package dk.tingsted.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
