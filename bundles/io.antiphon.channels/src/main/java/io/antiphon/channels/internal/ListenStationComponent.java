package io.antiphon.channels.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Taking;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turn;
import io.antiphon.loop.spi.Station;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The step "listen": takes the files of a turn in, or the sample where there are none. */
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
		var texts = Texts.of(ListenStationComponent.class, locale);
		var count = feedback.tally(Scope.ALL).count();
		return count == 0
				? new State(0, Standing.NEEDS_YOU, texts.get("listen.nothing"))
				: new State(count, Standing.IN_HAND, texts.get("listen.some", count));
	}

	@Override
	public Turn advance(Turn turn, Progress progress) {
		if (turn.files().isEmpty()) {
			var taking = intake.takeSample(turn.locale(), turn.access(), progress);
			return noted(turn, taking).declaring(intake.sampleActionDate());
		}
		var declared = new Declared(mapping(turn), turn.service(), Map.of(), turn.locale());
		var after = turn;
		for (var file : turn.files()) {
			if (progress.cancelled()) {
				break;
			}
			after = noted(after, intake.take(file, declared, turn.access(), progress));
		}
		return after;
	}

	private static Turn noted(Turn turn, Taking taking) {
		return switch (taking) {
			case Taking.Taken taken -> turn;
			case Taking.Cancelled cancelled -> turn;
			case Taking.Refused(var file, var reasons) -> turn.refusing(new Turn.Refusal(
					file,
					reasons.stream().map(reason -> reason.in(turn.locale())).collect(Collectors.joining(" "))));
		};
	}

	private static String mapping(Turn turn) {
		var file = turn.mapping();
		try {
			return file == null ? "" : Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
