package io.antiphon.analytics.internal.command;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.TopicDecisions;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code move PIECE... TOPIC|none|back}, or {@code move --from FILE} with a line for each piece: people say which topics pieces are about. */
record Moving(Analytics analytics, TopicDecisions decisions, Invocation invocation) {

	private static final Map<String, Optional<String>> WORDS = Map.of("none", Optional.of(TopicDecisions.NONE), "back", Optional.empty());

	Exit run(List<String> words, Optional<String> file) {
		var texts = Texts.of(Moving.class, invocation.locale());
		if (file.isPresent() != words.isEmpty() || words.size() == 1) {
			return invocation.end(Exit.USAGE, texts.get("topic.words"));
		}
		var lines = file.map(PieceLines::read)
				.orElseGet(() -> Optional.of(PieceLines.typed(words.subList(0, words.size() - 1), words.getLast())));
		if (lines.isEmpty()) {
			return invocation.end(Exit.REFUSED, texts.get("label.unreadable", file.orElse("")));
		}
		var nobody = lines.get().nobody();
		return nobody.isPresent() ? PieceLines.refuse(nobody.get(), texts, invocation) : move(lines.get(), texts);
	}

	private Exit move(PieceLines lines, Texts texts) {
		var topics = analytics.topics().stream().map(Topic::id).collect(Collectors.toSet());
		var pieces = new LinkedHashMap<Long, Optional<String>>();
		for (var line : lines.lines()) {
			var topic = topics.contains(line.word()) ? Optional.of(line.word()) : WORDS.get(line.word());
			if (topic == null) {
				return invocation.end(Exit.USAGE, texts.get("topic.moved.where", line.number(), line.word()));
			}
			pieces.put(line.id(), topic);
		}
		return decisions.move(pieces, invocation.access())
				.map(moved -> told(moved, pieces.size(), texts))
				.orElseGet(() -> invocation.end(Exit.USAGE, texts.get("topic.refused.STALE")));
	}

	private Exit told(TopicDecisions.Moved moved, int asked, Texts texts) {
		var data = new LinkedHashMap<String, Object>();
		var there = moved.before().size();
		var all = decisions.moved().size();
		data.put("moved", there);
		data.put("unknown", asked - there);
		data.put("all", all);
		data.put("change", moved.change());
		invocation.print(data, texts.get("topic.moved", there, all, Long.toString(moved.change()))
				+ (there < asked ? "\n" + texts.get("label.unknown", asked - there) : ""));
		return Exit.DONE;
	}
}
