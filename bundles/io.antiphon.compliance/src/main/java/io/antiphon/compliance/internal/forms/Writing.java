package io.antiphon.compliance.internal.forms;

import java.util.List;

/**
 * What people wrote in one form. Its components are the format of the stored document, which is a promise (docs/compliance.md).
 *
 * @param id kind, a dot, and its name
 * @param version of the form when it was last written
 */
public record Writing(String id, String kind, String name, int version, List<Said> fields) {

	/** What was written in a field; {@code id} is the field. */
	public record Said(String id, String text) {}

	public Writing {
		fields = List.copyOf(fields);
	}
}
