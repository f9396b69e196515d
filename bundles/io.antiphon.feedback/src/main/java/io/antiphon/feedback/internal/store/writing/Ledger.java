package io.antiphon.feedback.internal.store.writing;

import io.antiphon.base.Ids;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Receipt.Counts;
import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.feedback.Receipt.Source;
import io.antiphon.feedback.Rejections;
import io.antiphon.feedback.internal.store.rows.FeedbackData;
import io.antiphon.feedback.internal.store.rows.IntakeEntity;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.rows.RejectionEntity;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The book of intakes: one line each, written when it begins and closed by the one commit that makes it visible. */
public final class Ledger {

	private final FeedbackData data;

	public Ledger(FeedbackData data) {
		this.data = data;
	}

	public void begin(long id, IntakeRequest request, String actor, Redaction redaction) {
		var line = new IntakeEntity();
		line.id = id;
		line.file = redaction.mask(request.file()).text();
		line.connector = request.connector();
		line.actor = actor;
		line.begun = Instant.now().toEpochMilli();
		line.redactionVersion = redaction.ruleVersion();
		line.ownHandles = JsonColumn.of(List.copyOf(new TreeSet<>(request.ownHandles())));
		line.maskingSets = JsonColumn.of(List.copyOf(new TreeSet<>(redaction.sets())));
		line.purposes = String.join(" ", request.purposes().stream().map(Purpose::id).sorted().toList());
		data.write(List.of(line));
	}

	static List<RejectionEntity> rejections(Ids ids, long intake, List<Rejection> rejections) {
		return rejections.stream()
				.map(rejection -> {
					var row = new RejectionEntity();
					row.id = ids.next();
					row.intake = intake;
					row.place = rejection.place();
					row.reason = rejection.reason();
					return row;
				})
				.toList();
	}

	/** Publishes it: from here on all that carries the intake's id is visible. */
	IntakeEntity complete(long id, Outcome outcome, Counts counts, Rejections rejections, Recorder recorder) {
		return data.store().write(manager -> {
			data.store(); // no other opening's
			var line = manager.find(IntakeEntity.class, id);
			line.complete = true;
			line.completed = Instant.now().toEpochMilli();
			line.sha256 = outcome.sha256();
			line.stored = counts.stored();
			line.revised = counts.revised();
			line.known = counts.known();
			line.rejected = counts.rejected();
			line.reasons = JsonColumn.of(rejections.reasons());
			line.masked = JsonColumn.of(recorder.masked());
			line.notKept = JsonColumn.of(outcome.notKept());
			line.warnings = JsonColumn.of(Stream.concat(outcome.warnings().stream(), recorder.remarks().stream()).toList());
			recorder.sealed().close(line);
			return line;
		});
	}

	/** Of the completed intakes, oldest first. */
	public List<Receipt> receipts() {
		return data.store().read(manager -> manager.createQuery(
				"SELECT i FROM IntakeEntity i WHERE i.complete = TRUE ORDER BY i.completed, i.id",
				IntakeEntity.class)
				.getResultList()
				.stream()
				.filter(line -> !line.isForm())
				.map(line -> receipt(line, rejections(manager, line)))
				.toList());
	}

	/** The redaction of a completed intake; empty where there is none, or a newer product masked it. */
	public Optional<Redaction> redaction(long intake) {
		return line(intake).flatMap(line -> Redaction.version(line.redactionVersion, line.sets())
				.map(redaction -> redaction.keeping(Set.copyOf(JsonColumn.texts(line.ownHandles)))));
	}

	public int redactionVersion(long intake) {
		return line(intake).map(line -> line.redactionVersion).orElse(0);
	}

	private Optional<IntakeEntity> line(long intake) {
		return data.store().read(manager -> Optional.ofNullable(manager.find(IntakeEntity.class, intake)))
				.filter(line -> line.complete);
	}

	private static List<Rejection> rejections(EntityManager manager, IntakeEntity line) {
		if (line.rejected == 0) {
			return List.of();
		}
		return manager.createQuery(
				"SELECT r FROM RejectionEntity r WHERE r.intake = :intake ORDER BY r.id", RejectionEntity.class)
				.setParameter("intake", line.id)
				.getResultList()
				.stream()
				.map(row -> new Rejection(row.place, row.reason))
				.toList();
	}

	static Receipt receipt(IntakeEntity line, List<Rejection> rejections) {
		return new Receipt(
				line.id,
				new Source(line.file, line.sha256, line.connector, line.actor),
				Instant.ofEpochMilli(line.completed),
				new Counts(line.stored, line.revised, line.known, line.rejected),
				rejections,
				line.reasons.isEmpty() ? Receipt.counted(rejections) : JsonColumn.counted(line.reasons),
				JsonColumn.counted(line.masked),
				JsonColumn.texts(line.notKept),
				JsonColumn.texts(line.warnings),
				line.sets(),
				line.collectedFor());
	}
}
