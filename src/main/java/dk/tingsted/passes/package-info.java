/// Links for those without an account: a pass opens the pages of one purpose in one conference, for
/// one person, until it is renewed or revoked.
///
/// ```text
/// Pass    = conference, Purpose, who            its secret is known to the link alone
/// Purpose = lead the day | speak | have a stand | take notes | answer a hearing
/// ```
///
/// The link is exchanged for a cookie by the press of a button, so that programs that look into
/// letters change nothing, and the secret stands in no address after that.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "letters",
            "platform",
            "platform :: *",
            "programme",
            "programme :: publishing"
        })
package dk.tingsted.passes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
