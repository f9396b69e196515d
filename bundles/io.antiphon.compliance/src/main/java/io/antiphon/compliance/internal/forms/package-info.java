/** Forms as data, and the documents that are written in them. */
@NullMarked
package io.antiphon.compliance.internal.forms;

import org.jspecify.annotations.NullMarked;
