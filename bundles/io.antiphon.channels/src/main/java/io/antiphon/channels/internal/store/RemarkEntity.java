package io.antiphon.channels.internal.store;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a receipt has to say beside its counts; in the order of ids. */
@Entity
@Table(name = "MEASUREMENT_REMARK")
class RemarkEntity implements Worded {

	enum Kind {
		/** A record that was not taken, with its place. */
		REJECTION,
		/** A reason, with the number of records that were not taken for it as its place. */
		REASON,
		/** A column that was not kept. */
		NOT_KEPT,
		WARNING
	}

	@Id
	long id;

	long intake;

	@Enumerated(EnumType.STRING)
	Kind kind = Kind.REJECTION;

	String place = "";

	String wording = "";

	byte @Nullable [] seal;

	static RemarkEntity of(long id, long intake, Kind kind, String place, String wording) {
		var entity = new RemarkEntity();
		entity.id = id;
		entity.intake = intake;
		entity.kind = kind;
		entity.place = place;
		entity.wording = wording;
		return entity;
	}

	@Override
	public String table() {
		return "MEASUREMENT_REMARK";
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
				.text(kind.name())
				.text(place)
				.text(wording);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		place = words.apply(place);
		wording = words.apply(wording);
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
