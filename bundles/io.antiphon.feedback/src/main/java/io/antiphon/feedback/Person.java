package io.antiphon.feedback;

/** Who said it: a keyed pseudonym, empty where nobody is known, and what they are to the service. */
public record Person(String pseudonym, Role role) {

	/** Nobody known, taken for a customer. */
	public static final Person UNKNOWN = new Person("", Role.CUSTOMER);

	/** What a person is to a service. */
	public enum Role {
		CUSTOMER,
		USER,
		STAKEHOLDER,
		STAFF
	}
}
