package io.antiphon.compliance.internal.command;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Rights;
import io.antiphon.feedback.people.Corrections.Outcome;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.wording.Numbers;
import java.util.List;
import java.util.Map;

/** {@code subject correct}: a new version of a piece, on request of whoever said it. */
final class Correcting {

	private final Rights rights;
	private final Invocation invocation;
	private final Texts texts;

	Correcting(Rights rights, Invocation invocation, Texts texts) {
		this.rights = rights;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(List<String> arguments) {
		return switch (Named.of(invocation, arguments, texts)) {
			case Named.Reading.Wrong(var sentence) -> end(sentence);
			case Named.Reading.Read(var subjects) -> subjects.size() == 1 ? correct(subjects.getFirst()) : end(texts.get("correctOne"));
		};
	}

	private Exit correct(Subject subject) {
		var piece = invocation.option(SubjectCommandComponent.PIECE);
		var field = invocation.option(SubjectCommandComponent.FIELD);
		var value = invocation.option(SubjectCommandComponent.VALUE);
		if (piece.isEmpty() || field.isEmpty() || value.isEmpty()) {
			return end(texts.get("correctWhat"));
		}
		return switch (rights.correct(subject, Ids.parse(piece.get()), field.get(), value.get(), invocation.access())) {
			case Outcome.Corrected(var id, var version) -> {
				invocation.print(
						Map.of("format", 1, "piece", Ids.text(id), "version", version), texts.get("corrected", Ids.text(id), version));
				yield Exit.DONE;
			}
			case Outcome.Same same -> {
				invocation.print(Map.of("format", 1, "piece", piece.get()), texts.get("correctSame"));
				yield Exit.DONE;
			}
			case Outcome.Unknown unknown -> end(texts.get("notTheirs"));
			case Outcome.NoField none -> end(texts.get("noField"));
			case Outcome.OffScale(var least, var most) -> {
				var numbers = new Numbers(invocation.locale());
				yield end(texts.get("offScale", numbers.value(least, ""), numbers.value(most, "")));
			}
			case Outcome.Meanwhile meanwhile -> {
				end(texts.get("meanwhile"));
				yield Exit.IN_USE;
			}
		};
	}

	private Exit end(String sentence) {
		invocation.err().println(sentence);
		return Exit.USAGE;
	}
}
