package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Choices in the plane of two changes, each a dot with whiskers where its intervals are known. Dashed lines stand at no change, and the
 * corner that is better both ways is tinted. {@code named}: what the choices are called, {@code best}: what the tint says.
 */
public record TradeOff(String title, String named, String best, Axis across, Axis up, List<Choice> choices) implements Figure {

	/** One of the two: what changes, and how a change of it is written. */
	public record Axis(String label, boolean lessIsBetter, Reading reading) {}

	/** A change, its interval (absent: nobody said one), and both in words. */
	public record Change(double value, @Nullable Range interval, String said) {}

	/** One choice with what it changes on both axes. */
	public record Choice(String label, Change across, Change up) {

		String said() {
			return label + ": " + across.said() + "; " + up.said();
		}
	}

	public TradeOff {
		choices = List.copyOf(choices);
	}

	@Override
	public String about() {
		return title + "\n" + String.join("\n", choices.stream().map(Choice::said).toList());
	}

	@Override
	public Sheet table() {
		return new Sheet(
				List.of(named, across.label(), up.label()),
				choices.stream().map(one -> List.of(one.label(), one.across().said(), one.up().said())).toList(), Set.of(1, 2));
	}

	@Override
	public Drawing drawing(Space space) {
		return new TradeOffLayout(this, space).drawing();
	}
}
