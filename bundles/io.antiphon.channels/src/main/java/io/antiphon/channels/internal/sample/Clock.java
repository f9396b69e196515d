package io.antiphon.channels.internal.sample;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When customers write: more at weekends and in the evening, and from 08:00 on by the shop's clock (UTC+8). So each row falls
 * on the same day there and in UTC, and in the same week whichever of the two a reader takes.
 */
final class Clock {

	private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);
	private static final int OPENS = 8;
	private static final Mix<Integer> DAY = weights(13, 13, 13, 14, 14, 17, 16);
	private static final Mix<Integer> HOUR = weights(3, 5, 6, 6, 7, 6, 5, 5, 5, 5, 6, 8, 10, 10, 8, 5);

	private final Dice dice;

	Clock(Dice dice) {
		this.dice = dice;
	}

	/** Any moment of the week that begins on this Monday. */
	OffsetDateTime within(LocalDate monday) {
		var day = monday.plusDays(DAY.draw(dice));
		var hour = OPENS + HOUR.draw(dice);
		return day.atTime(hour, dice.below(60), dice.below(60)).atOffset(OFFSET);
	}

	private static Mix<Integer> weights(Integer... weights) {
		var values = List.of(weights);
		return new Mix<>(IntStream.range(0, values.size())
				.mapToObj(index -> new Mix.Part<>(index, values.get(index)))
				.toList());
	}
}
