package io.antiphon.cli.internal.command;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.terminal.TwoColumns;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.erasure.Erasures;
import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code feedback ID}: one piece of feedback as it is stored, and where it came from. */
public final class FeedbackCommand implements Command {

	private final FeedbackStore store;
	private final Erasures erasures;

	public FeedbackCommand(FeedbackStore store, Erasures erasures) {
		this.store = store;
		this.erasures = erasures;
	}

	@Override
	public String name() {
		return "feedback";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("feedback.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of(Parameter.argument("ID", true, false, texts(locale).get("feedback.id")));
	}

	@Override
	public Exit run(Invocation invocation) {
		var word = invocation.arguments().getFirst();
		var id = Ids.parse(word);
		var found = id < 0 ? Optional.<Feedback>empty() : store.find(id, invocation.access());
		var erased = id < 0 || found.isPresent() ? Optional.<Tombstone>empty() : erasures.tombstone(id);
		if (erased.isPresent()) {
			invocation.print(Erased.data(erased.get()), word + ": " + Erased.sentence(erased.get(), invocation.locale()));
			return Exit.DONE;
		}
		if (found.isEmpty()) {
			invocation.err().println(texts(invocation.locale()).get("feedback.unknown", word));
			return Exit.USAGE;
		}
		if (invocation.json()) {
			JsonOutput.print(FeedbackJson.of(found.get()), invocation.out());
		} else {
			rows(found.get(), invocation);
			invocation.out().println();
			invocation.out().println(found.get().text());
		}
		return Exit.DONE;
	}

	private static void rows(Feedback feedback, Invocation invocation) {
		var texts = texts(invocation.locale());
		var numbers = new Numbers(invocation.locale());
		var occurred = feedback.occurred();
		var rows = new TwoColumns(invocation.out());
		rows.add(texts.get("row.feedback"), texts.get("row.version", Ids.text(feedback.id()), feedback.version()));
		rows.add(texts.get("row.about"), about(feedback.context()));
		rows.add(texts.get("row.when"), occurred == null ? texts.get("row.never") : FeedbackJson.time(occurred));
		rows.add(texts.get("row.language"), Vocabularies.NONE.wording(invocation.locale()).language(feedback.language()));
		rows.add(
				texts.get("row.ratings"),
				feedback.ratings().stream()
						.map(rating -> rating(rating, texts, numbers))
						.collect(Collectors.joining("; ")));
		rows.add(
				texts.get("row.attributes"),
				new TreeMap<>(feedback.attributes())
						.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("; ")));
		rows.add(texts.get("row.person"), person(feedback, texts));
		var origin = feedback.origin();
		rows.add(texts.get("row.origin"), origin.isLine()
				? texts.get("origin", origin.file(), origin.line())
				: texts.get("origin.record", origin.file(), origin.place()));
		rows.print();
	}

	private static String about(Context context) {
		return Stream.of(context.service(), context.touchpoint(), context.channel())
				.filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" · "));
	}

	private static String rating(Rating rating, Texts texts, Numbers numbers) {
		var scale = rating.scale();
		return texts.get(
				"row.rating",
				rating.name(),
				numbers.value(rating.value(), ""),
				numbers.value(scale.worst(), ""),
				numbers.value(scale.best(), ""));
	}

	private static String person(Feedback feedback, Texts texts) {
		var role = texts.get("role." + feedback.person().role().name());
		return feedback.person().pseudonym().isEmpty() ? role : role + " " + feedback.person().pseudonym();
	}

	private static Texts texts(Locale locale) {
		return Texts.of(FeedbackCommand.class, locale);
	}
}
