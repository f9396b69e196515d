package io.antiphon.analytics.internal;

import io.antiphon.analytics.Analytics;
import io.antiphon.analytics.Course;
import io.antiphon.analytics.Review;
import io.antiphon.analytics.internal.indicators.Courses;
import io.antiphon.analytics.internal.labels.LabelRollUp;
import io.antiphon.analytics.internal.labels.Understanding.Text;
import io.antiphon.analytics.internal.review.Analyzers;
import io.antiphon.analytics.internal.review.Earlier;
import io.antiphon.analytics.internal.review.ReviewDraft;
import io.antiphon.analytics.internal.review.Merged;
import io.antiphon.analytics.internal.review.Reviewer;
import io.antiphon.analytics.internal.review.Said;
import io.antiphon.analytics.internal.store.JpaLessons;
import io.antiphon.analytics.internal.store.JpaMoves;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.analytics.internal.store.KeptLabels;
import io.antiphon.analytics.internal.vectors.KeptVectors;
import io.antiphon.analytics.spi.Analyzer;
import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.base.guard.Guarded;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Grouped;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Findings;
import io.antiphon.loop.coding.Codings;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Encryption;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.spi.Sealing;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.Sentiment;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Gathers the analyzers of extensions and the store, and offers what the newest review found to the rest of the loop. */
@Component(service = {Analytics.class, Findings.class, AnalyticsComponent.class})
public final class AnalyticsComponent implements Analytics, Findings {

	/** A word of three people is nobody's own. */
	private static final int SHARED = 3;
	private static final int LESSONS = 1_000;

	private final BundleContext context;
	private final FeedbackStore feedback;
	private final Store store;
	private final Revisions revisions;
	private final Encryption encryption;
	private final Privacy privacy;
	private final JpaReviews reviews;
	private final JpaLessons lessons;
	private final JpaMoves moves;
	private final Snapshots snapshots;
	private final KeptVectors vectors = new KeptVectors();
	private final TextEngine engine = new TextEngine(vectors::around);
	private final Extensions<Analyzer> analyzers;

	@Activate
	public AnalyticsComponent(
			BundleContext context,
			@Reference FeedbackStore feedback,
			@Reference Store store,
			@Reference Revisions revisions,
			@Reference Encryption encryption,
			@Reference Privacy privacy,
			@Reference Sealing sealing,
			@Reference Guard guard) {
		this.context = context;
		this.feedback = feedback;
		this.store = store;
		this.revisions = revisions;
		this.encryption = encryption;
		this.privacy = privacy;
		this.analyzers = Extensions.of(context, Analyzer.class, guard);
		this.reviews = new JpaReviews(store, sealing);
		this.lessons = new JpaLessons(store);
		this.moves = new JpaMoves(store);
		this.snapshots = new Snapshots(store, reviews);
	}

	@Deactivate
	public void close() {
		engine.close();
	}

	@Override
	public Optional<Review> review(@Nullable Period listening, Locale locale, Access access, Progress progress) {
		reviews.writable();
		var all = feedback.batches(Scope.ALL, access);
		var heard = listening == null ? all : feedback.batches(Scope.ALL.within(listening), access);
		var strangers = analyzers.all().stream().map(Guarded::extension).toList();
		var said = new Said(lessons.all(), moves.all(), TopicDecisionsComponent.splits(revisions));
		var byHand = new ByHand(TopicDecisionsComponent.all(revisions), said, CodeFramesComponent.current(revisions));
		var basis = Basis.of(all, heard, listening, shared(), byHand, strangers, context.getBundles());
		var standing = newest()
				.filter(newest -> !basis.isEmpty() && basis.equals(newest.basis()))
				.map(Snapshots.Snapshot::review)
				.filter(newest -> newest.failures().isEmpty());
		if (standing.isPresent()) {
			return standing;
		}
		snapshots.forget(); // a million places of evidence, while room is needed
		try (var kept = vectors(access)) {
			var draft = reviewer(locale, byHand, access, progress)
					.review(all, heard, listening, said, progress).map(this::ofEnough);
			draft.ifPresent(found -> {
				reviews.keep(found, basis, access.actor());
				kept.keep();
			});
			return draft.map(found -> found.review());
		}
	}

	private Reviewer reviewer(Locale locale, ByHand byHand, Access access, Progress progress) {
		var texts = Texts.of(AnalyticsComponent.class, locale);
		var phases = new EngineUnderstanding.Phases(
				texts.get("phase.read"), texts.get("phase.models"), texts.get("phase.sentiment"));
		var extensions = new Analyzers(analyzers, failure -> {
			if (progress.cancelled()) { // then there is no review that names it
				progress.warn(failure.sentence(locale));
			}
		});
		var earlier = newest()
				.map(newest -> new Earlier(newest.topics(), reviews.topicOfEach(newest.id()), byHand.topics()))
				.orElseGet(() -> new Earlier(List.of(), Map.of(), byHand.topics()));
		var said = byHand.said();
		var understanding = new EngineUnderstanding(
				engine, phases, lessons(said.sounds(), access),
				byHand.frame().map(used -> new EngineUnderstanding.Codes(used.frame(), lessons(said.topics(), access))));
		return new Reviewer(understanding, extensions, earlier, shared(), texts.get("phase.labelling"));
	}

	/** The texts of which people say something; of two that are the same the one that came last. */
	private <T> Map<Text, T> lessons(Map<Long, T> said, Access access) {
		var texts = new LinkedHashMap<Text, T>();
		if (!said.isEmpty()) {
			var selection = feedback.select(new Query(Scope.ALL, "", "", said.keySet()), access);
			for (var from = 0; from < selection.size(); from += LESSONS) {
				selection.rows(from, Math.min(from + LESSONS, selection.size()))
						.forEach(one -> texts.put(
								new Text(one.text(), one.language(), one.context().service()), Objects.requireNonNull(said.get(one.id()))));
			}
		}
		return texts;
	}

	/** Where they may lie in a file: what is made of the texts of an encrypted workspace would not be encrypted. */
	private KeptVectors.Review vectors(Access access) {
		var folder = store.workspace().location().folder().filter(place -> !encryption.encrypted(place));
		return vectors.begin(folder.map(place -> store.workspace().derived()), privacy.digest(access, Privacy.Use.IDENTITY));
	}

	/** Of how many a word is that names a finding; of more where numbers are told of groups alone. */
	private int shared() {
		return feedback.grouped().map(Grouped::least).filter(least -> least > SHARED).orElse(SHARED);
	}

	/** Without what too few people said, where numbers are told of groups alone. */
	private ReviewDraft ofEnough(ReviewDraft draft) {
		return feedback.grouped().map(grouped -> draft.keeping(finding -> grouped.people(
				finding.evidence().stream().map(Evidence::feedback).toList()) >= grouped.least()))
				.orElse(draft);
	}

	/** The newest that may be shown: what was made before the rule for small groups held is not. */
	private Optional<Snapshots.Snapshot> newest() {
		return snapshots.newest()
				.filter(snapshot -> feedback.grouped().filter(grouped -> snapshot.at().isBefore(grouped.since())).isEmpty());
	}

	@Override
	public Optional<Review> latest() {
		return newest().map(Snapshots.Snapshot::review);
	}

	@Override
	public Optional<Instant> reviewed() {
		return newest().map(Snapshots.Snapshot::at);
	}

	@Override
	public Map<Sentiment, Long> sentiment(Scope scope) {
		return rollUp().sentiment(scope);
	}

	@Override
	public Optional<Topic> topic(Finding finding) {
		return new Courses(rollUp()).topic(finding);
	}

	@Override
	public Optional<Course> course(Finding finding) {
		return new Courses(rollUp()).of(finding);
	}

	@Override
	public Map<String, Course> courses(List<Finding> findings) {
		var all = new Courses(rollUp());
		var courses = new HashMap<String, Course>();
		findings.forEach(finding -> all.of(finding).ifPresent(course -> courses.put(finding.id(), course)));
		return courses;
	}

	@Override
	public Course course(Scope scope, @Nullable Sentiment sentiment) {
		return new Courses(rollUp()).of(scope, sentiment, null);
	}

	@Override
	public List<Topic> topics() {
		return newest().map(Snapshots.Snapshot::topics).orElse(List.of());
	}

	@Override
	public Set<Long> labelled(@Nullable Sentiment sentiment, @Nullable Topic topic) {
		return newest()
				.filter(snapshot -> topic == null || snapshot.topics().contains(topic))
				.map(snapshot -> reviews.labelled(
						snapshot.id(), sentiment,
						topic == null ? null : Merged.of(snapshot.topics()).counted(topic, snapshot.topics())))
				.orElse(Set.of());
	}

	@Override
	public List<Finding> findings() {
		return latest().map(Review::findings).orElse(List.of());
	}

	/** How each piece of feedback was understood. */
	Codings codings() {
		return new ReviewCodings(this::newest, reviews);
	}

	/** How each piece of the newest review was labelled, by the indexes of topics as they were found; empty before the first one. Blocks: all of them are read. */
	public Optional<KeptLabels> labels() {
		for (var shown = newest(); shown.isPresent(); shown = newest()) {
			var labels = reviews.labels(shown.get().id());
			// a review that was kept while we read may have swept this one away in part
			if (reviews.newest().equals(Optional.of(shown.get().id()))) {
				return Optional.of(labels);
			}
		}
		return Optional.empty();
	}

	/** The roll-up of the newest review, by topics as they are told. */
	public LabelRollUp rollUp() {
		return shown(Snapshots.Snapshot::rollUp);
	}

	/** The same by topics as they were found: what was frozen on one that is told as another goes on. */
	LabelRollUp found() {
		return shown(Snapshots.Snapshot::found);
	}

	private LabelRollUp shown(Function<Snapshots.Snapshot, LabelRollUp> part) {
		var rollUp = newest().map(part).orElse(LabelRollUp.NONE);
		return feedback.grouped().isPresent() ? rollUp.ofMonths() : rollUp;
	}
}
