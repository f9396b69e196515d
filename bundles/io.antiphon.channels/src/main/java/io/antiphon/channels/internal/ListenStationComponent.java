package io.antiphon.channels.internal;

import io.antiphon.base.Dates;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.channels.internal.mapping.file.MappingFile;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn.Source;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "listen": takes the sources of a turn in. */
@Component
public final class ListenStationComponent implements Station {

	private final Intake intake;
	private final FeedbackStore feedback;

	@Activate
	public ListenStationComponent(@Reference Intake intake, @Reference FeedbackStore feedback) {
		this.intake = intake;
		this.feedback = feedback;
	}

	@Override
	public Step step() {
		return Step.LISTEN;
	}

	@Override
	public State state(Locale locale) {
		return state(locale, Scope.ALL);
	}

	@Override
	public State state(Locale locale, Scope scope) {
		var texts = Texts.of(ListenStationComponent.class, locale);
		var tally = feedback.tally(scope);
		var count = tally.count();
		if (count == 0 && feedback.grouped().isPresent() && !feedback.receipts().isEmpty()) {
			return new State(0, Standing.IN_HAND, feedback.grouped().get().sentence(locale));
		}
		if (count == 0) {
			return scope.equals(Scope.ALL)
					? new State(0, Standing.NEEDS_YOU, texts.get("listen.nothing"))
					: new State(0, Standing.NOTHING_YET, texts.get("listen.elsewhere"));
		}
		var last = tally.cells().stream().map(Tally.Cell::day).filter(Objects::nonNull).max(Comparator.naturalOrder());
		return new State(count, Standing.IN_HAND, texts.get("listen.some", count))
				.saying(last.map(day -> texts.get("listen.brief.last", count, new Dates(locale).day(day)))
						.orElseGet(() -> texts.get("listen.brief", count)));
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		var after = turn;
		for (var source : turn.sources()) {
			if (progress.cancelled()) {
				break;
			}
			after = switch (source) {
				case Source.Sample sample -> noted(after, intake.takeSample(turn.locale(), turn.access(), progress))
						.declaring(intake.sampleActionDate());
				case Source.File(var file, var mapping) -> noted(
						after,
						intake.take(
								file,
								new Declared(read(mapping), turn.service(), Map.of(), turn.locale()),
								turn.access(),
								progress));
			};
		}
		return after;
	}

	private static Turn noted(Turn turn, Taking taking) {
		return switch (taking) {
			case Taking.Taken(var receipt) -> turn.taking(receipt);
			case Taking.Cancelled cancelled -> turn;
			case Taking.Refused(var file, var reasons) -> turn.refusing(new Turn.Refusal(
					file,
					reasons.stream().map(reason -> reason.in(turn.locale())).collect(Collectors.joining(" "))));
		};
	}

	private static String read(@Nullable Path mapping) {
		try {
			return mapping == null ? "" : MappingFile.text(mapping);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
