package dk.tingsted.programme.publishing.paper;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF has against a file, as PDF/UA-1 and as PDF/A-3a.
public final class PdfValidity {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfValidity() {}

    public static List<String> errors(byte[] pdf) throws Exception {
        var errors = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            errors(pdf, flavour).forEach(errors::add);
        }
        return errors;
    }

    private static Stream<String> errors(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new AssertionError("Nothing was checked");
            }
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one ->
                            flavour
                                    + " "
                                    + one.getRuleId().getClause()
                                    + "-"
                                    + one.getRuleId().getTestNumber()
                                    + " "
                                    + one.getMessage()
                                    + " "
                                    + one.getLocation().getContext())
                    .distinct();
        }
    }
}
