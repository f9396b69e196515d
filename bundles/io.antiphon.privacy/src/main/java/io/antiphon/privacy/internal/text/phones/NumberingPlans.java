package io.antiphon.privacy.internal.text.phones;

/** What is known of the world's telephone numbers. Thread-safe. */
public interface NumberingPlans {

	/** Whether {@code digits}, with trunk prefix or without, are a number in use in a region (ISO 3166-1). */
	boolean valid(String digits, String region);

	/** Whether country code and number together are a number in use somewhere. */
	boolean valid(String international);

	/** Whether country code and number together could be one by their length. */
	boolean possible(String international);

	/** How many digits of a number of this region are its area code, 0 where it is no landline. */
	int areaCode(String digits, String region);

	/** The grouping in which the region itself writes the number, such as {@code 3-4-4}. */
	String shape(String digits, String region);
}
