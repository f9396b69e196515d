package io.antiphon.feedback.internal.store;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Grouped;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.feedback.Tally;
import io.antiphon.feedback.internal.store.erasing.JpaErasures;
import io.antiphon.feedback.internal.store.reading.GroupedBatches;
import io.antiphon.feedback.internal.store.reading.GroupedPieces;
import io.antiphon.feedback.internal.store.reading.Grouping;
import io.antiphon.feedback.internal.store.reading.Groupings;
import io.antiphon.feedback.internal.store.reading.JpaBatches;
import io.antiphon.feedback.internal.store.reading.JpaSelection;
import io.antiphon.feedback.internal.store.reading.Question;
import io.antiphon.feedback.internal.store.reading.Search;
import io.antiphon.feedback.internal.store.reading.TallyReader;
import io.antiphon.feedback.internal.store.rows.ContextEntity;
import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.Names;
import io.antiphon.feedback.internal.store.rows.Visible;
import io.antiphon.feedback.internal.store.writing.Admission;
import io.antiphon.feedback.internal.store.writing.JpaIntake;
import io.antiphon.feedback.internal.store.writing.Ledger;
import io.antiphon.feedback.internal.store.writing.Resembling;
import io.antiphon.feedback.internal.store.writing.Sweeper;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.groups.Groups;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.DeclaredPurposes;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Feedback in the workspace that is open at the moment of each call. */
public final class JpaFeedback implements FeedbackStore, AutoCloseable {

	private final Store store;
	private final Privacy privacy;
	private final Sealing sealing;
	private final Sweeper sweeper;
	private final Supplier<Words> erased;
	private final PurposeDoor door;
	private final Supplier<Optional<Groups.Standing>> grouped;
	private final Groupings groupings = new Groupings();
	private @Nullable FeedbackData data;

	/** Over a workspace in which nobody was erased by name. */
	public JpaFeedback(Store store, Privacy privacy, Sealing sealing) {
		this(store, privacy, sealing, () -> Words.NONE, Rules.OF_PRODUCT);
	}

	/** What the workspace declares of who sees what. */
	public record Rules(DeclaredPurposes purposes, Supplier<Optional<Groups.Standing>> grouped) {

		/** Those of the product alone. */
		static final Rules OF_PRODUCT = new Rules(DeclaredPurposes.OF_PRODUCT, Optional::empty);
	}

	/** {@code erased}: the words that are taken out of whatever comes in. */
	public JpaFeedback(Store store, Privacy privacy, Sealing sealing, Supplier<Words> erased, Rules rules) {
		this.erased = erased;
		this.door = new PurposeDoor(rules.purposes(), privacy);
		this.grouped = rules.grouped();
		this.store = store;
		this.privacy = privacy;
		this.sealing = sealing;
		this.sweeper = new Sweeper(sealing);
	}

	/** What earlier processes left incomplete is taken away in the background; it is invisible anyway. */
	public synchronized FeedbackData data() {
		var current = data;
		if (current == null || !current.isOpen()) {
			current = new FeedbackData(store);
			if (!store.workspace().readOnly()) {
				sweeper.sweep(current, Visible.incomplete(store));
				JpaErasures.tidy(current);
			}
			data = current;
		}
		return current;
	}

	@Override
	public IntakeSession begin(IntakeRequest request, Access access) {
		var here = data();
		door.requireDeclared(request.purposes());
		var admission = new Admission(privacy, access, request.redaction(), erased.get(), door.answering());
		try (var turn = here.erasing()) { // what is erased must not be in what the intake already knows
			return begin(here, request, access, admission);
		}
	}

	@Override
	public Resemblance resemblance(List<Incoming> records, IntakeRequest request, Access access) {
		var here = data();
		return new Resembling(here.store(), new Admission(privacy, access, request.redaction(), erased.get(), door.answering()),
				request.file())
				.of(records);
	}

	private JpaIntake begin(FeedbackData here, IntakeRequest request, Access access, Admission admission) {
		var id = here.ids().next();
		var lease = here.lease(id).orElseThrow();
		var begun = false;
		try {
			new Ledger(here).begin(id, request, access.actor(), admission.redaction());
			var intake = new JpaIntake(here, id, request.declared(), lease, admission, sealing, sweeper);
			begun = true;
			return intake;
		} finally {
			if (!begun) {
				lease.close();
			}
		}
	}

	@Override
	public FeedbackBatches batches(Scope scope, Access access) {
		var grouping = door.serves(access) ? Optional.<Grouping>empty() : grouping();
		if (grouping.isEmpty()) {
			return batches(answer("feedback.batches", Query.of(scope), access));
		}
		door.sight(data().store(), access);
		var ids = grouping.get().ids(new Search(data().store()), scope);
		audit("feedback.batches", Query.of(scope), access, ids.length);
		return new GroupedBatches(batches(ids), grouping.get());
	}

	private FeedbackBatches batches(long[] ids) {
		// in the order in which they lie on disk
		Arrays.sort(ids);
		return new JpaBatches(data().store(), selection(ids));
	}

	private Optional<Grouping> grouping() {
		return grouped.get().map(this::grouping);
	}

	private Grouping grouping(Groups.Standing standing) {
		var store = data().store();
		return groupings.of(store, door.numbers(store), standing.rule());
	}

	@Override
	public Selection select(Query query, Access access) {
		return selection(answer("feedback.select", query, access));
	}

	private long[] answer(String action, Query query, Access access) {
		var ids = new Search(data().store()).ids(query, door.sight(data().store(), access));
		audit(action, query, access, ids.length);
		return ids;
	}

	private void audit(String action, Query query, Access access, int found) {
		privacy.audit(access, action, new Question(sealing.sealer()).of(query), found);
	}

	private Selection selection(long[] ids) {
		var here = data();
		return new JpaSelection(here, ids);
	}

	@Override
	public Optional<Feedback> find(long id, Access access) {
		var here = data();
		var sight = door.sight(here.store(), access);
		var found = here.store().scan(manager -> Optional.ofNullable(manager.find(FeedbackEntity.class, id))
				.filter(row -> sight.sees(row.intake, row.id))
				.map(row -> new FeedbackById(here.names()).feedback(manager, row)));
		privacy.audit(access, "feedback.find", Question.of(id), found.isPresent() ? 1 : 0);
		return found;
	}

	@Override
	public Tally tally(Scope scope) {
		return grouping().map(grouping -> reader().tally(scope, grouping)).orElseGet(() -> reader().tally(scope));
	}

	@Override
	public Tally tally(Scope scope, Access access) {
		return door.serves(access) ? reader().tally(scope) : tally(scope);
	}

	private TallyReader reader() {
		var here = data();
		return new TallyReader(here.store(), here.names());
	}

	@Override
	public Optional<Grouped> grouped() {
		return grouped.get().map(standing -> new GroupedPieces(standing, () -> grouping(standing), data().store()));
	}

	@Override
	public String asked(String scope, Access access) {
		if (!door.serves(access)) {
			throw new IllegalArgumentException("only whoever oversees asks what others asked");
		}
		if (scope.indexOf(Question.DIGEST) < 0) {
			return scope;
		}
		var names = data().store().read(manager -> Names.all(manager).stream()
				.map(ContextEntity::context)
				.flatMap(context -> Stream.of(context.service(), context.touchpoint(), context.channel()))
				.collect(Collectors.toSet()));
		return new Question(sealing.sealer()).told(scope, names);
	}

	@Override
	public List<Receipt> receipts() {
		return new Ledger(data()).receipts();
	}

	@Override
	public Map<Long, Set<String>> services() {
		return reader().services();
	}

	@Override
	public List<DeclaredPurpose> purposes() {
		return door.declared();
	}

	@Override
	public int redactionVersion(long intake) {
		return new Ledger(data()).redactionVersion(intake);
	}

	@Override
	public Optional<Redaction> redaction(long intake) {
		return new Ledger(data()).redaction(intake).map(redaction -> redaction.hiding(erased.get()::masked));
	}

	/** Lets those pass who may answer people, {@link io.antiphon.privacy.NotGrantedException} for others. */
	public void requireAnswering(Access access) {
		door.requireAnswering(data().store(), access);
	}

	/** Takes away in the background what an intake held that was taken back. */
	public void sweep(long intake) {
		sweeper.sweep(data(), intake);
	}

	/** Waits until what was given up so far is taken away. */
	public void awaitSwept() {
		sweeper.await();
	}

	/** Stops what is done in the background. */
	@Override
	public void close() {
		sweeper.close();
	}
}
