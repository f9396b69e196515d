package io.antiphon.channels.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An intake of events that counts beside one of feedback and for as long as that does. */
@Entity
@Table(name = "EVENT_BESIDE")
class EventBesideEntity implements SealedRow {

	@Id
	long id;

	long intake;

	/** Of the intake in the store of feedback. */
	long feedback;

	byte @Nullable [] seal;

	static EventBesideEntity of(long id, long intake, long feedback) {
		var entity = new EventBesideEntity();
		entity.id = id;
		entity.intake = intake;
		entity.feedback = feedback;
		return entity;
	}

	@Override
	public String table() {
		return "EVENT_BESIDE";
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
		fields.number(id).number(intake).number(feedback);
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
