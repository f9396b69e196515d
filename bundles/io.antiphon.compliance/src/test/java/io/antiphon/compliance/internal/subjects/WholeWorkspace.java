package io.antiphon.compliance.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.internal.store.AnalyticsContributionComponent;
import io.antiphon.analytics.internal.store.AnalyticsPeopleComponent;
import io.antiphon.analytics.internal.store.JpaMoves;
import io.antiphon.analytics.internal.store.JpaReviews;
import io.antiphon.analytics.internal.store.ReviewSealsComponent;
import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.Guarded;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.channels.internal.EventsComponent;
import io.antiphon.channels.internal.intake.FileIntake;
import io.antiphon.channels.internal.store.ChannelsContributionComponent;
import io.antiphon.channels.internal.store.ChannelsPeopleComponent;
import io.antiphon.channels.internal.store.JpaEvents;
import io.antiphon.channels.internal.store.JpaMeasurements;
import io.antiphon.channels.internal.store.MeasurementSealsComponent;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.answers.Answers;
import io.antiphon.compliance.internal.answers.AnswersPeopleComponent;
import io.antiphon.compliance.internal.answers.KeptAnswers;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.compliance.internal.requests.RequestsPeopleComponent;
import io.antiphon.compliance.internal.retention.KeptRetention;
import io.antiphon.compliance.retention.RetentionJob;
import io.antiphon.feedback.internal.FeedbackComponent;
import io.antiphon.feedback.internal.store.FeedbackContributionComponent;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.loop.Chain;
import io.antiphon.planning.internal.plans.PlanningComponent;
import io.antiphon.planning.internal.plans.PlansPeopleComponent;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.internal.AuditPeopleComponent;
import io.antiphon.privacy.internal.DocumentsPeopleComponent;
import io.antiphon.privacy.internal.ErasedPeopleComponent;
import io.antiphon.privacy.internal.GroupsComponent;
import io.antiphon.privacy.internal.PrivacyComponent;
import io.antiphon.privacy.internal.PrivacyContributionComponent;
import io.antiphon.privacy.internal.PurposesComponent;
import io.antiphon.privacy.internal.SuppressionsComponent;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.privacy.spi.FrozenRecords;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.store.Drafts;
import io.antiphon.store.Opening;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.internal.StoreContributionComponent;
import io.antiphon.store.internal.WorkspaceCompaction;
import io.antiphon.store.internal.WorkspaceStore;
import io.antiphon.store.internal.documents.DocumentSealsComponent;
import io.antiphon.store.internal.documents.JpaDocuments;
import io.antiphon.store.internal.documents.JpaDrafts;
import io.antiphon.store.internal.documents.JpaShelf;
import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.SealedTables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Everything that keeps personal data, over one real workspace with its key in a folder beside it. */
public final class WholeWorkspace implements AutoCloseable {

	public final WorkspaceStore store;
	public final PrivacyComponent privacy;
	public final PurposesComponent purposes;
	public final GroupsComponent groups;
	public final FeedbackComponent feedback;
	public final JpaDocuments documents;
	public final Revisions revisions;
	public final Drafts drafts;
	public final JpaReviews reviews;
	public final JpaMoves moves;
	public final JpaMeasurements measurements;
	public final JpaEvents events;
	public final PlanningComponent plans;
	public final Access access;
	public final Suppressions suppressions;
	private final List<FrozenRecords> frozen = new ArrayList<>();

	private WholeWorkspace(WorkspaceStore store) {
		this.store = store;
		var faults = new FaultRegister();
		var tables = List.<SealedTables>of(
				new FeedbackSealsComponent(store), new DocumentSealsComponent(store), new ReviewSealsComponent(store),
				new MeasurementSealsComponent(store));
		privacy = new PrivacyComponent(store, ours(tables, faults), ours(List.<FrozenRecords>of(new Plans()), faults), List.of(), faults);
		documents = new JpaDocuments(store, privacy);
		suppressions = new SuppressionsComponent(privacy, documents);
		purposes = new PurposesComponent(privacy, documents);
		groups = new GroupsComponent(privacy, documents, store);
		feedback = new FeedbackComponent(store, privacy.privacy(), privacy, suppressions, purposes, groups);
		revisions = Revisions.over(new JpaShelf(store, privacy));
		drafts = new JpaDrafts(store);
		reviews = new JpaReviews(store, privacy);
		moves = new JpaMoves(store);
		measurements = new JpaMeasurements(store, privacy, suppressions::words);
		events = EventsComponent.over(store, privacy.privacy(), privacy, suppressions, new ErasedPeopleComponent(privacy, store), feedback);
		plans = new PlanningComponent(documents, revisions, privacy);
		frozen.add(plans);
		access = privacy.privacy().access("officer", Purpose.SUBJECT_REQUEST);
	}

	/** The workspace in a folder; its key goes into a folder beside it. */
	public static WholeWorkspace open(Path folder) {
		System.setProperty("antiphon.keys", folder.resolve("keys").toString());
		var store = new WorkspaceStore(() -> List.<Contribution>of(
				new PrivacyContributionComponent(), new FeedbackContributionComponent(), new StoreContributionComponent(),
				new AnalyticsContributionComponent(), new ChannelsContributionComponent()));
		assertInstanceOf(Opening.Opened.class, store.open(folder.resolve("data")));
		return new WholeWorkspace(store);
	}

	private static <X> Extensions<X> ours(List<X> objects, FaultRegister faults) {
		var guard = new ThreadGuard(faults);
		return Extensions.of(objects.stream()
				.map(object -> Guarded.of(new Extension("io.antiphon.test", "io.antiphon.test"), object, guard))
				.toList());
	}

	/** Frozen plans, which are there once planning is. */
	private final class Plans implements FrozenRecords {

		@Override
		public String kind() {
			return plans().kind();
		}

		@Override
		public List<Frozen> frozen() {
			return plans().frozen();
		}

		@Override
		public boolean brokenOff(String id, String seal) {
			return plans().brokenOff(id, seal);
		}

		private FrozenRecords plans() {
			return frozen.getFirst();
		}
	}

	/** Where files are taken in. */
	public FileIntake.Stores stores() {
		return new FileIntake.Stores(feedback, measurements, events);
	}

	/** Everybody who holds personal data. */
	public List<PersonalData> holders() {
		return List.of(
				feedback,
				new DocumentsPeopleComponent(privacy, drafts),
				new AuditPeopleComponent(privacy),
				new AnalyticsPeopleComponent(store, privacy),
				new ChannelsPeopleComponent(store, privacy, feedback),
				new PlansPeopleComponent(plans),
				new RequestsPeopleComponent(documents),
				new AnswersPeopleComponent(documents));
	}

	public Rights rights() {
		return rights(all -> all);
	}

	/** Over those that are there. */
	public Rights rights(UnaryOperator<List<PersonalData>> there) {
		return new KeptRights(
				new People(ours(there.apply(holders()), new FaultRegister())),
				new KeptRights.Door(
						privacy.privacy(), privacy, privacy, suppressions, new ErasedPeopleComponent(privacy, store)),
				new KeptRights.Said(feedback, feedback, feedback),
				new KeptRights.Keeping(store, documents, store, new WorkspaceCompaction(store)));
	}

	/** Over that chain. */
	public Answers answers(Chain chain) {
		return new KeptAnswers(
				chain, new KeptAnswers.People(feedback, feedback, feedback),
				new Register.Keeping(documents, revisions, privacy.privacy()), new Door(suppressions),
				new KeptAnswers.Workspace(store, Clock.systemUTC()));
	}

	/** As if it were that day. */
	public RetentionJob retention(LocalDate today) {
		return new KeptRetention(
				new People(ours(holders(), new FaultRegister())),
				new KeptRetention.Said(feedback, feedback),
				new KeptRetention.Keeper(store, documents, new WorkspaceCompaction(store), privacy.privacy()),
				purposes,
				Clock.fixed(today.atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	}

	/** "REASON kind record" of what check finds. */
	public List<String> found() {
		var report = privacy.check(Progress.NONE, Locale.ENGLISH);
		assertTrue(report.finished());
		return report.findings().stream().map(one -> one.reason() + " " + one.kind() + " " + one.record()).toList();
	}

	@Override
	public void close() {
		store.close();
	}
}
