package io.antiphon.feedback.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A record that an intake did not take; in the order of ids. */
@Entity
@Table(name = "INTAKE_REJECTION")
class RejectionEntity {

	@Id
	long id;

	long intake;

	String place = "";

	String reason = "";
}
