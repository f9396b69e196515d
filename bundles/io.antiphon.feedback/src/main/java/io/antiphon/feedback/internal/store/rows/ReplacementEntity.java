package io.antiphon.feedback.internal.store.rows;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The feedback {@link #id} replaces the feedback {@link #replaced}; counts once its intake is complete. */
@Entity
@Table(name = "FEEDBACK_REPLACED")
public class ReplacementEntity implements SealedRow {

	/** Of the newer version. */
	@Id
	public long id;

	/** Of the newer version. */
	long intake;

	public long replaced;

	byte @Nullable [] seal;

	public static ReplacementEntity of(long id, long intake, long replaced) {
		var entity = new ReplacementEntity();
		entity.id = id;
		entity.intake = intake;
		entity.replaced = replaced;
		return entity;
	}

	@Override
	public String table() {
		return "FEEDBACK_REPLACED";
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
				.number(replaced);
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
