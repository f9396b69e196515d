package io.antiphon.text;

import io.antiphon.base.language.Language;
import io.antiphon.text.reading.ReadClause;
import io.antiphon.text.reading.ReadDocument;
import io.antiphon.text.reading.TextToRead;
import io.antiphon.text.reading.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Topics as documents speak of them. */
final class Summary {
	private static final int TYPICAL = 5;

	private Summary() {}

	/** How many documents of a language have a clause about each topic, and a few whose main one it is: those that sound clearest, short ones first. */
	static List<Topic> of(Language language, List<Topic> topics, List<TextToRead> documents, List<ReadDocument> read) {
		var about = new ArrayList<List<Integer>>();
		topics.forEach(topic -> about.add(new ArrayList<>()));
		var mentions = new int[topics.size()];
		for (int i = 0; i < read.size(); i++) {
			ReadDocument document = read.get(i);
			if (document.language() == language && document.topic() != Topic.NONE) {
				about.get(document.topic()).add(i);
			}
			if (document.language() == language) {
				document.clauses().stream().mapToInt(ReadClause::topic).filter(topic -> topic != Topic.NONE).distinct()
						.forEach(topic -> mentions[topic]++);
			}
		}
		var order = Comparator.<Integer>comparingDouble(i -> -Math.abs(read.get(i).tone().score()))
				.thenComparing(i -> documents.get(i).text().length())
				.thenComparing(i -> documents.get(i).text());
		return IntStream.range(0, topics.size())
				.mapToObj(i -> new Topic(
						topics.get(i).terms(), Math.max(1, mentions[i]), about.get(i).stream().sorted(order).limit(TYPICAL).toList()))
				.toList();
	}
}
