package io.antiphon.channels.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a receipt has to say beside its counts; in the order of ids. */
@Entity
@Table(name = "MEASUREMENT_REMARK")
class RemarkEntity {

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

	static RemarkEntity of(long id, long intake, Kind kind, String place, String wording) {
		var entity = new RemarkEntity();
		entity.id = id;
		entity.intake = intake;
		entity.kind = kind;
		entity.place = place;
		entity.wording = wording;
		return entity;
	}
}
