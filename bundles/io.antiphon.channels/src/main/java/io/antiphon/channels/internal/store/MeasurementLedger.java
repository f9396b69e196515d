package io.antiphon.channels.internal.store;

import io.antiphon.base.Ids;
import io.antiphon.channels.internal.store.RemarkEntity.Kind;
import io.antiphon.feedback.IntakeSession.Outcome;
import io.antiphon.feedback.Receipt.Remark;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Rejections;
import io.antiphon.privacy.Redaction;
import io.antiphon.store.Removal;
import io.antiphon.store.Store;
import io.antiphon.store.spi.ReopenedLine;
import io.antiphon.store.spi.SealedRows;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sealing.Act;
import io.antiphon.store.spi.Sealing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The book of intakes of measurements and of events: one line each, written when it begins and closed by the one commit that makes it visible. */
final class MeasurementLedger {

	/** The connector of events that came beside feedback. */
	static final String BESIDE = "channels.tickets";

	/** The most rows a transaction writes or takes away. */
	static final int ROWS = 1_000;

	private static final List<String> OF_AN_INTAKE = List.of(
			"MeasurementEntity", "QuantityEntity", "RemarkEntity", "EventBesideEntity", "EventReplacedEntity", "EventEntity",
			"EventStepEntity");

	private final Store store;
	private final Redaction redaction;

	MeasurementLedger(Store store) {
		this(store, Redaction.newest());
	}

	/** {@code redaction}: by what names are masked. */
	MeasurementLedger(Store store, Redaction redaction) {
		this.store = store;
		this.redaction = redaction;
	}

	void begin(long id, String file, String connector, String actor) {
		var line = new MeasurementIntakeEntity();
		line.id = id;
		line.file = masked(file);
		line.connector = connector;
		line.actor = actor;
		line.begun = Instant.now().toEpochMilli();
		write(List.of(line));
	}

	/** Writes rows of any kind, at most {@value #ROWS} in a transaction. */
	void write(List<?> rows) {
		for (int from = 0; from < rows.size(); from += ROWS) {
			var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
			store.write(manager -> {
				some.forEach(manager::persist);
				return some.size();
			});
		}
	}

	/** Publishes it: from here on all that carries the intake's id is visible. */
	MeasurementIntakeEntity complete(long id, String sha256, Receipt.Counts counts, SealedRows sealed) {
		return store.write(manager -> {
			var line = manager.find(MeasurementIntakeEntity.class, id);
			line.complete = true;
			line.completed = Instant.now().toEpochMilli();
			line.sha256 = sha256;
			line.stored = counts.stored();
			line.revised = counts.revised();
			line.known = counts.known();
			line.rejected = counts.rejected();
			sealed.close(line);
			return line;
		});
	}

	/** That of a completed intake. */
	Optional<MeasurementIntakeEntity> line(long id) {
		return store.read(manager -> Optional.ofNullable(manager.find(MeasurementIntakeEntity.class, id))).filter(line -> line.complete);
	}

	Receipt receipt(MeasurementIntakeEntity line) {
		return store.read(manager -> receipt(manager, line));
	}

	/** Of the completed intakes, oldest first, but for those beside feedback, of which the receipt of that tells. */
	List<Receipt> receipts() {
		return store.read(manager -> manager.createQuery(
				"SELECT i FROM MeasurementIntakeEntity i WHERE i.complete = TRUE ORDER BY i.completed, i.id",
				MeasurementIntakeEntity.class)
				.getResultList()
				.stream()
				.filter(line -> !line.connector.equals(BESIDE))
				.map(line -> receipt(manager, line))
				.toList());
	}

	/** The completed intakes, each with what belongs to it: another text once anything of that changed. */
	Map<Long, String> sums() {
		return store.read(manager -> manager.createQuery(
				"SELECT i.id, i.sums FROM MeasurementIntakeEntity i WHERE i.complete = TRUE", Object[].class)
				.getResultStream()
				.collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (String) row[1])));
	}

	/** The intakes that came beside feedback, each with that of the feedback. */
	Map<Long, Long> beside() {
		return store.read(manager -> manager.createQuery("SELECT b.intake, b.feedback FROM EventBesideEntity b", Object[].class)
				.getResultStream()
				.collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (Long) row[1])));
	}

	/** Those that are under way, were broken off, or are taken back and still there. */
	List<Long> incomplete() {
		return store.read(manager -> manager.createQuery(
				"SELECT i.id FROM MeasurementIntakeEntity i WHERE i.complete = FALSE AND i.emptied = FALSE", Long.class)
				.getResultList());
	}

	/** Nothing of a completed intake is visible from here on; its rows are still to be swept, but for its quantities. */
	MeasurementIntakeEntity takeBack(long id, Sealer sealer) {
		return store.write(manager -> {
			var line = manager.find(MeasurementIntakeEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
			var reopened = ReopenedLine.emptied(line, sealer);
			line.complete = false;
			line.takenBack = Instant.now().toEpochMilli();
			manager.createQuery("SELECT q FROM QuantityEntity q WHERE q.intake = :intake", QuantityEntity.class)
					.setParameter("intake", id)
					.getResultStream()
					.filter(row -> row.seal() == null || sealer.holds(row))
					.forEach(reopened::add);
			reopened.close();
			return line;
		});
	}

	/**
	 * Takes away what carries the id of an intake that was not completed, or taken back, and the line of the former in the book last: broken off,
	 * it is taken up again. One with a seal that does not say that it was taken back stays: somebody says of it that it was not completed.
	 */
	void sweep(long intake, Sealing sealing) {
		@Nullable MeasurementIntakeEntity line = store.read(manager -> manager.find(MeasurementIntakeEntity.class, intake));
		if (line == null || line.complete || line.seal != null && !(line.takenBack > 0 && sealing.sealer().holds(line))) {
			return;
		}
		OF_AN_INTAKE.stream()
				.filter(kind -> line.takenBack == 0 || !kind.equals("QuantityEntity")) // later intakes go by the numbers of its quantities
				.forEach(kind -> new Removal(store, kind, "intake").of(intake));
		Rejections.discard(store.workspace().directory(), intake);
		if (line.takenBack > 0) {
			emptied(intake, sealing);
		} else {
			store.write(manager -> manager.createQuery(
					"DELETE FROM MeasurementIntakeEntity i WHERE i.id = :id AND i.complete = FALSE")
					.setParameter("id", intake)
					.executeUpdate());
		}
	}

	private void emptied(long intake, Sealing sealing) {
		var line = store.write(manager -> {
			var found = manager.find(MeasurementIntakeEntity.class, intake, LockModeType.PESSIMISTIC_WRITE);
			var reopened = new ReopenedLine(found, sealing.sealer());
			found.emptied = true;
			return reopened.close();
		});
		sealing.anchor(new Act("antiphon", "takeback.end", Ids.text(intake), 0), MeasurementSealsComponent.ID, line);
	}

	private static Receipt receipt(EntityManager manager, MeasurementIntakeEntity line) {
		var rejections = new ArrayList<Receipt.Rejection>();
		var reasons = new LinkedHashMap<String, Long>();
		var notKept = new ArrayList<String>();
		var warnings = new ArrayList<String>();
		manager.createQuery("SELECT r FROM RemarkEntity r WHERE r.intake = :intake ORDER BY r.id", RemarkEntity.class)
				.setParameter("intake", line.id)
				.getResultList()
				.forEach(remark -> {
					switch (remark.kind) {
						case REJECTION -> rejections.add(new Receipt.Rejection(remark.place, remark.wording));
						case REASON -> reasons.put(remark.wording, Long.parseLong(remark.place));
						case NOT_KEPT -> notKept.add(remark.wording);
						case WARNING -> warnings.add(remark.wording);
					}
				});
		return new Receipt(
				line.id,
				new Receipt.Source(line.file, line.sha256, line.connector, line.actor),
				Instant.ofEpochMilli(line.completed),
				new Receipt.Counts(line.stored, line.revised, line.known, line.rejected),
				rejections,
				reasons.isEmpty() ? Receipt.counted(rejections) : reasons,
				Map.of(),
				notKept,
				warnings);
	}

	/** Names come from files too, in what is said of them as well, and are masked before they are stored. */
	String masked(String name) {
		return Remark.masked(name, said -> redaction.mask(said).text());
	}

	/** The place of a record, with other words where erased people are named in it. */
	String hidden(String place) {
		return redaction.hide(place);
	}

	/** What a receipt says beside its counts, as rows. */
	List<RemarkEntity> remarks(Ids ids, long intake, Outcome outcome, Rejections rejections) {
		var rows = new ArrayList<RemarkEntity>();
		rejections.first().forEach(one -> rows.add(RemarkEntity.of(ids.next(), intake, Kind.REJECTION, one.place(), one.reason())));
		rejections.reasons()
				.forEach((reason, count) -> rows.add(RemarkEntity.of(ids.next(), intake, Kind.REASON, Long.toString(count), reason)));
		outcome.notKept().forEach(column -> rows.add(RemarkEntity.of(ids.next(), intake, Kind.NOT_KEPT, "", masked(column))));
		outcome.warnings().forEach(warning -> rows.add(RemarkEntity.of(ids.next(), intake, Kind.WARNING, "", masked(warning))));
		return rows;
	}
}
