package io.antiphon.analytics.internal.command;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.TopicDecisions.Outcome;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code topic list | rename | merge | apart | split | pin | ignore | clear | move | undo}: what people decide about topics. */
@Component
public final class TopicCommandComponent implements Command {

	private static final String FROM = "--from";

	private final Analytics analytics;
	private final TopicDecisions decisions;

	@Activate
	public TopicCommandComponent(@Reference Analytics analytics, @Reference TopicDecisions decisions) {
		this.analytics = analytics;
		this.decisions = decisions;
	}

	@Override
	public String name() {
		return "topic";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("topic.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, true, texts.get("topic.words")), Parameter.option(FROM, "FILE", texts.get("topic.from")));
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var words = invocation.arguments();
		if (words.getFirst().equals("move")) {
			return new Moving(analytics, decisions, invocation).run(words.subList(1, words.size()), invocation.option(FROM));
		}
		if (words.getFirst().equals("split") && words.size() > 2) {
			var outcome = decisions.split(words.get(1), words.subList(2, words.size()), invocation.access());
			return told(outcome, words.get(1), invocation);
		}
		return switch (words.getFirst() + " " + (words.size() - 1)) {
			case "list 0" -> list(invocation);
			case "rename 2" ->
				decide(words.get(1), now -> new Decided(words.get(2).strip(), now.into(), now.pinned(), now.ignored()), invocation);
			case "merge 2" -> words.get(1).equals(words.get(2))
					? told(new Outcome.Refused(TopicDecisions.Reason.CIRCLE), words.get(1), invocation)
					: decide(words.get(1), now -> now.into(words.get(2)), invocation);
			case "apart 1" -> decide(words.get(1), now -> now.into(words.get(1)), invocation);
			case "pin 1" -> decide(words.get(1), now -> new Decided(now.name(), now.into(), true, now.ignored()), invocation);
			case "ignore 1" -> decide(words.get(1), now -> new Decided(now.name(), now.into(), now.pinned(), true), invocation);
			case "clear 1" -> decide(words.get(1), now -> Decided.NOTHING, invocation);
			case "undo 1" -> undo(words.get(1), invocation);
			default -> invocation.end(Exit.USAGE, texts.get("topic.words"));
		};
	}

	private Exit list(Invocation invocation) {
		var texts = texts(invocation.locale());
		var topics = analytics.topics();
		if (topics.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("topic.none"));
		}
		var decided = decisions.all();
		var names = topics.stream().collect(Collectors.toMap(Topic::id, Topic::name, (one, other) -> one));
		var lines = topics.stream().map(topic -> line(topic, decided.getOrDefault(topic.id(), Decided.NOTHING), names, texts)).toList();
		var data = topics.stream().map(topic -> data(topic, decided.getOrDefault(topic.id(), Decided.NOTHING))).toList();
		invocation.print(Map.of("topics", data), String.join("\n", lines));
		return Exit.DONE;
	}

	private static String line(Topic topic, Decided decided, Map<String, String> names, Texts texts) {
		var notes = new StringBuilder();
		if (!decided.name().isEmpty()) {
			notes.append(texts.get("topic.called", decided.name()));
		}
		var into = decided.into();
		if (into.equals(topic.id())) {
			notes.append(texts.get("topic.apart"));
		} else if (!into.isEmpty()) {
			notes.append(texts.get("topic.merged", names.getOrDefault(into, into)));
		} else if (!topic.own()) {
			notes.append(texts.get("topic.same", names.getOrDefault(topic.decided().into(), topic.decided().into())));
		}
		if (decided.pinned()) {
			notes.append(texts.get("topic.pinned"));
		}
		if (decided.ignored()) {
			notes.append(texts.get("topic.ignored"));
		}
		if (!topic.of().isEmpty()) {
			notes.append(texts.get("topic.part", names.getOrDefault(topic.of(), topic.of())));
		}
		return topic.id() + "  " + String.join(" · ", topic.terms()) + notes;
	}

	private static Map<String, ?> data(Topic topic, Decided decided) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", topic.id());
		data.put("language", topic.language());
		data.put("terms", topic.terms());
		data.put("of", topic.of());
		data.put("name", decided.name());
		data.put("into", decided.into());
		data.put("same", decided.into().isEmpty() ? topic.decided().into() : "");
		data.put("pinned", decided.pinned());
		data.put("ignored", decided.ignored());
		return data;
	}

	private Exit decide(String topic, UnaryOperator<Decided> change, Invocation invocation) {
		var now = decisions.all().getOrDefault(topic, Decided.NOTHING);
		return told(decisions.decide(topic, change.apply(now), invocation.access()), topic, invocation);
	}

	private Exit undo(String number, Invocation invocation) {
		if (!number.matches("[0-9]{1,18}")) {
			return invocation.end(Exit.USAGE, texts(invocation.locale()).get("topic.number", number));
		}
		return told(decisions.undo(Long.parseLong(number), invocation.access()), number, invocation);
	}

	private static Exit told(Outcome outcome, String what, Invocation invocation) {
		var texts = texts(invocation.locale());
		return switch (outcome) {
			case Outcome.Done(var change) -> {
				invocation.print(Map.of("change", change), texts.get("topic.done", Long.toString(change)));
				yield Exit.DONE;
			}
			case Outcome.Refused(var reason) -> invocation.end(Exit.USAGE, texts.get("topic.refused." + reason, what));
		};
	}

	private static Texts texts(Locale locale) {
		return Texts.of(TopicCommandComponent.class, locale);
	}
}
