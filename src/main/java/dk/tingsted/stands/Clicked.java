package dk.tingsted.stands;

import dk.tingsted.programme.publishing.Stall;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where somebody pressed on the plan, or typed that a stand is.
final class Clicked {

    private Clicked() {}

    /// Whoever presses the plan by a key presses its very corner, which is no place: then what is
    /// typed counts.
    ///
    /// @param field the value of a field of the form
    static Optional<Stall.Place> of(Stall.Picture plan, UnaryOperator<String> field) {
        var width = StandsPages.PLAN_WIDTH;
        var height = Math.max(1, plan.height() * width / plan.width());
        var x = number(field.apply("place.x")).map(at -> at * 1000 / width);
        var y = number(field.apply("place.y")).map(at -> at * 1000 / height);
        boolean pressed = x.isPresent() && y.isPresent() && x.get() + y.get() > 0;
        return pressed
                ? place(x.get(), y.get())
                : number(field.apply("left"))
                        .flatMap(left ->
                                number(field.apply("top"))
                                        .flatMap(top -> place(left * 10, top * 10)));
    }

    private static Optional<Stall.Place> place(int x, int y) {
        return x <= 1000 && y <= 1000 ? Optional.of(new Stall.Place(x, y)) : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("[0-9]{1,5}")
                ? Optional.of(Integer.valueOf(text.strip()))
                : Optional.empty();
    }
}
