package io.antiphon.analytics.internal.command;

import io.antiphon.analytics.Lessons;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.reading.Sentiment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code label PIECE... --as negative|neutral|positive|none}, or {@code label --from FILE} with a line for each piece: its id and one of these words, separated by a comma or a
 * tab. People say how pieces sound; the next analysis learns from it.
 */
@Component
public final class LabelCommandComponent implements Command {

	private static final String AS = "--as";
	private static final String FROM = "--from";
	private static final Map<String, Optional<Sentiment>> WORDS = Map.of(
			"negative", Optional.of(Sentiment.NEGATIVE),
			"neutral", Optional.of(Sentiment.NEUTRAL),
			"positive", Optional.of(Sentiment.POSITIVE),
			"none", Optional.empty());

	private final Lessons lessons;

	@Activate
	public LabelCommandComponent(@Reference Lessons lessons) {
		this.lessons = lessons;
	}

	@Override
	public String name() {
		return "label";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("label.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("PIECE", false, true, texts.get("label.piece")),
				Parameter.option(AS, "WORD", texts.get("label.as")),
				Parameter.option(FROM, "FILE", texts.get("label.from")));
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var word = invocation.option(AS);
		var file = invocation.option(FROM);
		if (file.isPresent() == (word.isPresent() || !invocation.arguments().isEmpty())) {
			return invocation.end(Exit.USAGE, texts.get("label.use"));
		}
		var lines = file.map(PieceLines::read).orElseGet(() -> Optional.of(PieceLines.typed(invocation.arguments(), word.orElse(""))));
		if (lines.isEmpty()) {
			return invocation.end(Exit.REFUSED, texts.get("label.unreadable", file.orElse("")));
		}
		var nobody = lines.get().nobody();
		if (nobody.isPresent()) {
			return PieceLines.refuse(nobody.get(), texts, invocation);
		}
		var said = new LinkedHashMap<Long, Optional<Sentiment>>();
		for (var line : lines.get().lines()) {
			var sentiment = WORDS.get(line.word().toLowerCase(Locale.ROOT));
			if (sentiment == null) {
				return invocation.end(Exit.USAGE, texts.get("label.word", line.number(), line.word()));
			}
			said.put(line.id(), sentiment);
		}
		long there = 0;
		for (var sentiment : WORDS.values()) {
			var pieces = said.entrySet().stream().filter(one -> one.getValue().equals(sentiment)).map(Map.Entry::getKey).toList();
			there += lessons.say(pieces, sentiment.orElse(null), invocation.access()).size();
		}
		var data = new LinkedHashMap<String, Object>();
		data.put("labelled", there);
		data.put("unknown", said.size() - there);
		var all = lessons.all().size();
		data.put("all", all);
		invocation.print(data, texts.get("label.done", there, all)
				+ (there < said.size() ? "\n" + texts.get("label.unknown", said.size() - there) : ""));
		return there == 0 ? Exit.USAGE : Exit.DONE;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(LabelCommandComponent.class, locale);
	}
}
