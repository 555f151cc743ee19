package dk.tingsted.day;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;

/// What the konferencier did, in words for everybody.
record StepWords(Programme programme, Words words) {

    String told(Step step) {
        var at = step.at().atZone(programme.zone()).toLocalTime();
        return words.say("Kl. ", "At ") + words.clock(at) + ": " + told(step.act());
    }

    private String told(Act act) {
        return switch (act) {
            case Act.Begin(var item) ->
                    words.say("»%s« begyndte.", "“%s” began.").formatted(title(item));
            case Act.Skip(var item) ->
                    words.say("»%s« er taget ud.", "“%s” is left out.").formatted(title(item));
            case Act.Overrun(int minutes) ->
                    words.say(
                                    "Det, vi er i gang med, får %d minutter mere, og resten er rykket.",
                                    "What is on has %d more minutes, and the rest is moved.")
                            .formatted(minutes);
            case Act.Move(int minutes) ->
                    minutes > 0
                            ? words.say(
                                            "Resten af dagen er rykket %d minutter.",
                                            "The rest of the day is moved by %d minutes.")
                                    .formatted(minutes)
                            : words.say(
                                            "Resten af dagen begynder %d minutter før.",
                                            "The rest of the day begins %d minutes earlier.")
                                    .formatted(-minutes);
        };
    }

    private String title(ItemId id) {
        return programme
                .item(id)
                .map(Item::title)
                .orElseGet(() -> words.say("Et punkt", "An item"));
    }
}
