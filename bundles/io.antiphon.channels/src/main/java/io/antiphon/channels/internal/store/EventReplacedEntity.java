package io.antiphon.channels.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An event counts no more since another one of the same identity says something else; its id is that of the other one. */
@Entity
@Table(name = "EVENT_REPLACED")
class EventReplacedEntity implements SealedRow {

	@Id
	long id;

	long intake;

	long replaced;

	byte @Nullable [] seal;

	static EventReplacedEntity of(EventEntity by, long replaced) {
		var entity = new EventReplacedEntity();
		entity.id = by.id;
		entity.intake = by.intake;
		entity.replaced = replaced;
		return entity;
	}

	@Override
	public String table() {
		return "EVENT_REPLACED";
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
		fields.number(id).number(intake).number(replaced);
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
