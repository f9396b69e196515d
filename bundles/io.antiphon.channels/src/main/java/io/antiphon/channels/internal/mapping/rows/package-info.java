/** A plan carried out on the rows of a file: feedback and measurements, each with what tells it apart. */
@NullMarked
package io.antiphon.channels.internal.mapping.rows;

import org.jspecify.annotations.NullMarked;
