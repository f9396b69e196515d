package io.antiphon.channels.internal.support;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.Plan;
import io.antiphon.feedback.Occurrence;
import io.antiphon.tables.dates.DateFormat;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of turns: with the year first, or in the order in which the file writes its own times, or as seconds since 1970; a clock alone is
 * of the day of the turn before, or of the next where it has gone back.
 */
final class TurnClock {

	private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?");
	private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d+)?");
	private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");

	private final List<DateFormat> formats = new ArrayList<>();
	private final @Nullable ZoneId zone;

	TurnClock(Plan plan) {
		this.zone = plan.mapping().source().zone();
		formats.add(DateFormat.of("ymd").orElseThrow());
		plan.the(ColumnRole.TIME)
				.flatMap(column -> column.rule().detail() instanceof Detail.Written(var name) ? DateFormat.of(name) : Optional.empty())
				.filter(format -> !format.name().startsWith("epoch"))
				.ifPresent(formats::add);
	}

	/** When that was; {@code before}: the turn before, or the ticket. Empty where it cannot be told. */
	Optional<Occurrence> read(String time, @Nullable Occurrence before) {
		if (CLOCK.matcher(time).matches()) {
			return before == null ? Optional.empty() : clock(time, before.at());
		}
		if (SECONDS.matcher(time).matches() || MILLIS.matcher(time).matches()) {
			var epoch = DateFormat.of(SECONDS.matcher(time).matches() ? "epoch-seconds" : "epoch-millis").orElseThrow();
			return read(epoch, time.replaceFirst("\\..*", ""));
		}
		return formats.stream().flatMap(format -> read(format, time).stream()).findFirst();
	}

	private Optional<Occurrence> clock(String time, LocalDateTime last) {
		return read(formats.getFirst(), last.toLocalDate() + " " + time)
				.map(same -> same.at().plusMinutes(1).isBefore(last) && last.getHour() + last.getMinute() + last.getSecond() > 0
						? new Occurrence(same.at().plusDays(1), same.precision())
						: same);
	}

	private Optional<Occurrence> read(DateFormat format, String time) {
		return format.read(time).map(moment -> new Occurrence(
				moment.on(zone), Occurrence.Precision.valueOf(moment.precision().name())));
	}
}
