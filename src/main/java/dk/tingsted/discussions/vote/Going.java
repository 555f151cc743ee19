package dk.tingsted.discussions.vote;

import dk.tingsted.discussions.board.Discussion;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.programme.publishing.Words;
import java.util.List;

/// What is going on for one who votes: the round, and the talks at the tables.
record Going(Hall hall, Round round) {

    /// The same as long as a page that was loaded meanwhile would offer the same.
    String state() {
        return Integer.toHexString(
                List.of(round.isOpen(), round.isOver(), round.dots(), open()).hashCode());
    }

    int cards() {
        return hall.talks().stream().mapToInt(talk -> talk.board().shown().size()).sum();
    }

    /// The themes that tables write about now.
    List<String> open() {
        return hall.talks().stream()
                .map(Talk::discussion)
                .filter(Discussion::isOpen)
                .map(Discussion::theme)
                .toList();
    }

    /// In one sentence.
    String told(Words words) {
        if (round.isOver()) {
            return words.say("Afstemningen er slut.", "The voting has ended.");
        }
        return round.isOpen()
                ? words.say("Afstemningen er åben.", "The voting is open.")
                : words.say("Afstemningen er ikke åbnet endnu.", "The voting has not opened yet.");
    }

    /// What the tables do, in one sentence; empty where there are no talks.
    String talks(Words words) {
        var open = open();
        if (hall.talks().isEmpty()) {
            return "";
        }
        return open.isEmpty()
                ? words.say(
                        "Drøftelserne ved bordene er lukket; der kommer ikke flere pointer.",
                        "The talks at the tables are closed; no more points will come.")
                : words.say("Bordene drøfter nu: ", "The tables now talk about: ")
                        + String.join(", ", open)
                        + ".";
    }
}
