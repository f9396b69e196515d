package io.antiphon.feedback.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An intake and its receipt. {@link #complete} is what makes all that carries its id visible. */
@Entity
@Table(name = "INTAKE")
class IntakeEntity {

	@Id
	long id;

	boolean complete;

	@Column(name = "FILE_NAME")
	String file = "";

	String connector = "";

	String actor = "";

	@Column(name = "BEGUN_MILLIS")
	long begun;

	@Column(name = "COMPLETED_MILLIS")
	long completed;

	String sha256 = "";

	@Column(name = "REDACTION_VERSION")
	int redactionVersion;

	@Column(name = "OWN_HANDLES")
	String ownHandles = "";

	long stored;

	long revised;

	long known;

	long rejected;

	/** Empty in intakes from before it was kept. */
	String reasons = "";

	String masked = "";

	@Column(name = "NOT_KEPT")
	String notKept = "";

	String warnings = "";
}
