/** What people talk about: groups of alike clauses and the terms that name them. Plain Java. */
@NullMarked
package io.antiphon.text.internal.topics;

import org.jspecify.annotations.NullMarked;
