package io.antiphon.analytics.internal.review;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Sentiment;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.statistics.Proportions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Topics that cost the score, and topics that customers like, within each touchpoint's own feedback (so that one touchpoint's
 * gain is not another's loss). Severity = share of the scope's feedback that is negative about the topic × how much worse
 * that feedback rates than the rest of the scope; where fewer than {@value #LEAST} of either are rated it is the share alone.
 */
public final class PainPoints {

	static final int LEAST = 5;

	private static final double LEVEL = 0.95;
	private static final Comparator<Labelled> BY_CONTENT =
			Comparator.comparing(Labelled::contentHash).thenComparingLong(Labelled::feedback);

	private final List<Topic> topics;
	private final @Nullable Period listening;

	public PainPoints(List<Topic> topics, @Nullable Period listening) {
		this.topics = List.copyOf(topics);
		this.listening = listening;
	}

	/** Pain points, worst first, then praises, most frequent first. The order of {@code feedback} does not matter. */
	public List<Finding> find(List<Labelled> feedback) {
		var scopes = feedback.stream()
				.filter(this::heard)
				.collect(Collectors.groupingBy(
						labelled -> scope(labelled.context()),
						() -> new TreeMap<>(Comparator.comparing(Scope::toString)),
						Collectors.toList()));
		var findings = new ArrayList<Finding>();
		findings.addAll(find(scopes, Sentiment.NEGATIVE, Finding.PAIN_POINT));
		findings.addAll(find(scopes, Sentiment.POSITIVE, Finding.PRAISE));
		return List.copyOf(findings);
	}

	private boolean heard(Labelled labelled) {
		return listening == null || labelled.day() != null && listening.contains(labelled.day());
	}

	private Scope scope(Context context) {
		return new Scope(context.service(), context.touchpoint(), "", listening);
	}

	private List<Finding> find(Map<Scope, List<Labelled>> scopes, Sentiment sentiment, String kind) {
		var findings = new ArrayList<Finding>();
		scopes.forEach((scope, feedback) -> byTopic(feedback, sentiment).forEach((topic, about) -> {
			if (about.size() >= LEAST) {
				findings.add(finding(scope, feedback, topics.get(topic), about, kind));
			}
		}));
		findings.sort(Comparator.comparingDouble((Finding finding) -> -finding.measure().value())
				.thenComparing(Finding::id));
		return findings;
	}

	private static Map<Integer, List<Labelled>> byTopic(List<Labelled> feedback, Sentiment sentiment) {
		return feedback.stream()
				.filter(labelled -> labelled.sentiment() == sentiment && labelled.topic() >= 0)
				.collect(Collectors.groupingBy(Labelled::topic, TreeMap::new, Collectors.toList()));
	}

	private static Finding finding(
			Scope scope, List<Labelled> feedback, Topic topic, List<Labelled> about, String kind) {
		var id = String.join("/", kind, scope.service(), scope.touchpoint(), topic.id());
		var title = String.join(" · ", topic.terms().stream().limit(3).toList());
		var measure = kind.equals(Finding.PAIN_POINT) ? severity(feedback, about) : share(feedback, about, "praise");
		return new Finding(id, kind, title, topic.terms(), scope, measure, evidence(about));
	}

	private static List<Evidence> evidence(List<Labelled> about) {
		return about.stream()
				.sorted(BY_CONTENT)
				.map(Labelled::evidence)
				.filter(Objects::nonNull)
				.toList();
	}

	private static Measure share(List<Labelled> feedback, List<Labelled> about, String name) {
		var share = Proportions.wilson(about.size(), feedback.size(), LEVEL);
		return new Measure(
				name, share.value(), share.interval().low(), share.interval().high(), share.n(), share.method());
	}

	private static Measure severity(List<Labelled> feedback, List<Labelled> about) {
		var those = about.stream().collect(Collectors.toSet());
		var worse = Ratings.of(about);
		var rest = Ratings.of(feedback.stream().filter(labelled -> !those.contains(labelled)).toList());
		if (worse.n() < LEAST || rest.n() < LEAST) {
			return share(feedback, about, "negative-share");
		}
		return Severity.of(about.size(), feedback.size(), rest, worse);
	}
}
