package dk.tingsted.command;

import java.util.List;

/// `help`: which commands there are.
final class Help {

    private static final String TEXT =
            """
            Brug: tingsted KOMMANDO …

              read FIL… [--json] [--out MAPPE]    læs programmer (Word, PDF, tekst, Markdown, HTML)
              check FIL… [--json]                 find fejl og mangler i programmer
              publish FIL --out MAPPE|FIL.zip [--formats LISTE]
                                                  lav programmets websted, dokumenter, kalendere og
                                                  data som filer
              assign FIL.json                     fordel deltagere på workshops efter deres ønsker
              opinions FIL.json                   find grupper, der mener det samme, og det, alle er
                                                  enige om, i stemmer på udsagn
              seat FIL.json                       sæt folk til bords, så bordene er blandede, og
                                                  naboerne nye i hver runde
              serve [--data MAPPE] [--port N]     start serveren
              demo [--data MAPPE] [--port N]      start serveren med eksempler
              backup FIL [--data MAPPE]           tag en sikkerhedskopi af alt i én fil, også
                                                  mens serveren kører
              restore FIL [--data MAPPE] [--erased FIL]
                                                  gendan en sikkerhedskopi i en ny datamappe
              doctor [--data MAPPE]               se efter, om alt er i orden, og hvad der ellers er
                                                  at gøre
              help                                denne hjælp

            LISTE er et eller flere af site,pdf,docx,md,ics,xml,json,jsonld,png; uden den laves alt.
            FIL kan også være en mappe. Svaret står på stdout, beskeder på stderr.
            Slutkode: 0 udført; 1 svaret er nej, eller der er fejl i programmet; 2 filen eller
            kommandoen kan ikke bruges.
            """;

    private Help() {}

    static int run(List<String> arguments, Console console) {
        console.out().print(TEXT);
        return Commands.DONE;
    }

    static int unknown(String word, Console console) {
        console.err().println("Kommandoen »" + word + "« findes ikke.");
        console.err().println();
        console.err().print(TEXT);
        return Commands.UNUSABLE;
    }
}
