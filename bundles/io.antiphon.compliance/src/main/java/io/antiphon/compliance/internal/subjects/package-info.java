/** Finding, copying and erasing what is known of people. */
@NullMarked
package io.antiphon.compliance.internal.subjects;

import org.jspecify.annotations.NullMarked;
