package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.erasure.Tombstone;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What stays of a version of erased feedback. */
@Entity
@Table(name = "FEEDBACK_TOMBSTONE")
public class TombstoneEntity implements Worded {

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

	@Column(name = "KEPT_OUT")
	String keptOut = "";

	/** Whether it was the newest version, which the roll-up counts under this day, then and now. */
	boolean counted;

	@Column(name = "DAY_NUMBER")
	int day;

	byte @Nullable [] seal;

	public static TombstoneEntity of(FeedbackEntity row, ErasureAct act, boolean counted) {
		var entity = new TombstoneEntity();
		entity.id = row.id;
		entity.intake = row.intake;
		entity.version = row.version;
		entity.erased = act.at().toEpochMilli();
		entity.act = act.number();
		entity.reason = act.reason();
		entity.keptOut = act.keptOut().key(row);
		entity.counted = counted;
		entity.day = Times.day(row.occurred);
		return entity;
	}

	/** What it is of is not counted any more. */
	public void uncount() {
		counted = false;
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
		if (list > 1) {
			fields.text(keptOut).number(counted ? 1 : 0).number(day);
		}
	}

	@Override
	public int list() {
		return 2;
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		reason = words.apply(reason);
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
