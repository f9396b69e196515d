package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stays of a version of erased feedback. */
@Entity
@Table(name = "FEEDBACK_TOMBSTONE")
public class TombstoneEntity implements SealedRow {

	/** Of the erased version. */
	@Id
	long id;

	long intake;

	@Column(name = "VERSION_NUMBER")
	int version;

	@Column(name = "ERASED_MILLIS")
	long erased;

	/** The number of the act, which the audit names. */
	long act;

	String reason = "";

	byte @Nullable [] seal;

	public static TombstoneEntity of(FeedbackEntity row, long act, Instant at, String reason) {
		var entity = new TombstoneEntity();
		entity.id = row.id;
		entity.intake = row.intake;
		entity.version = row.version;
		entity.erased = at.toEpochMilli();
		entity.act = act;
		entity.reason = reason;
		return entity;
	}

	public Tombstone tombstoneOfIt() {
		return new Tombstone(id, Instant.ofEpochMilli(erased), act, reason);
	}

	@Override
	public boolean tombstone() {
		return true;
	}

	@Override
	public String table() {
		return "FEEDBACK_TOMBSTONE";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return intake;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id)
				.number(intake)
				.number(version)
				.number(erased)
				.number(act)
				.text(reason);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] fresh) {
		seal = fresh;
	}
}
